import { autocompletion, closeBrackets, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { HighlightStyle, bracketMatching, indentOnInput, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, lintKeymap, linter } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { EditorView, drawSelection, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { keysAt, pathAt, valuesAt } from "./schema.js";

const COLOURS = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: "var(--accent)" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--good)" },
  { tag: [tags.number, tags.bool, tags.keyword], color: "var(--warn)" },
  { tag: tags.comment, color: "var(--muted)", fontStyle: "italic" },
  { tag: [tags.punctuation, tags.separator], color: "var(--muted)" },
]);

const LOOK = EditorView.theme({
  "&": { height: "100%", fontSize: "13px", color: "var(--text)", backgroundColor: "var(--surface)" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.5" },
  ".cm-content": { caretColor: "var(--text)" },
  ".cm-cursor": { borderLeftColor: "var(--text)" },
  ".cm-gutters": { backgroundColor: "var(--raised)", color: "var(--muted)", border: "0" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--raised)" },
  ".cm-selectionBackground, &.cm-focused .cm-selectionBackground": { backgroundColor: "var(--accent-soft) !important" },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "-2px" },
  ".cm-tooltip": { backgroundColor: "var(--surface)", color: "var(--text)", border: "1px solid var(--line-strong)" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--accent)", color: "var(--on-accent)" },
  ".cm-diagnostic": { fontFamily: "var(--font)" },
});

/** Keys before the colon, values behind it; inside braces the keys of the owner. */
function completer(schema) {
  return (context) => {
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    const lines = context.state.doc.toString().split("\n");
    const word = context.matchBefore(/[\w.-]*/);
    if (!context.explicit && word.from === word.to) {
      return null;
    }
    const column = before.length - before.trimStart().replace(/^(-\s+)+/, "").length;
    const flow = /([\w.-]+)\s*:\s*\{([^}]*)$/.exec(before);
    const path = pathAt(lines, line.number - 1, column);
    if (flow) {
      const value = /([\w.-]+)\s*:\s*[\w.-]*$/.exec(flow[2]);
      return value
        ? values(schema, [...path, flow[1], value[1]], word)
        : keys(schema, [...path, flow[1]], word);
    }
    const value = /^\s*(?:-\s+)*([\w.-]+)\s*:\s+[\w.-]*$/.exec(before);
    return value ? values(schema, [...path, value[1]], word) : keys(schema, path, word);
  };
}

function keys(schema, path, word) {
  const options = [...keysAt(schema, path)].map(([label, about]) => ({
    label,
    type: "property",
    detail: about.detail,
    info: about.info || undefined,
    apply: `${label}: `,
  }));
  return { from: word.from, options };
}

function values(schema, path, word) {
  const known = new Set(valuesAt(schema, path).filter((value) => typeof value !== "object"));
  return { from: word.from, options: [...known].map((value) => ({ label: String(value), type: "constant" })) };
}

function checker(texts, status) {
  return async (view) => {
    status.textContent = texts.checking;
    const response = await fetch(texts.check, {
      method: "POST",
      headers: { "Content-Type": "text/plain; charset=utf-8", Accept: "application/json" },
      body: view.state.doc.toString(),
    }).catch(() => null);
    if (!response?.ok) {
      status.textContent = response ? document.body.dataset.failed : document.body.dataset.offline;
      return [];
    }
    const { problems } = await response.json();
    const errors = problems.filter((problem) => problem.severity === "error").length;
    status.textContent = errors === 0 ? `✓ ${texts.fine}` : `✕ ${errors} ${texts.errors}`;
    return problems.map((problem) => {
      const line = view.state.doc.line(Math.min(Math.max(1, problem.line ?? 1), view.state.doc.lines));
      const start = line.from + (line.length - line.text.trimStart().length);
      return {
        from: Math.min(start, line.to),
        to: line.to,
        severity: problem.severity,
        message: `${problem.path}\n${texts.found}: ${problem.found}\n${texts.expected}: ${problem.expected}\n${problem.hint ?? ""}`.trim(),
      };
    });
  };
}

export async function mount(frame) {
  const texts = frame.dataset;
  const area = frame.querySelector("textarea");
  const status = frame.closest("form").querySelector("[data-editor-status]");
  const schema = await fetch(texts.schema)
    .then((response) => (response.ok ? response.json() : {}))
    .catch(() => ({}));
  const host = document.createElement("div");
  host.className = "host";
  // In a shadow root CodeMirror adopts its style sheets instead of writing style elements, which the page's policy forbids.
  const root = host.attachShadow({ mode: "open" });
  const state = EditorState.create({
    doc: area.value,
    extensions: [
      lineNumbers(),
      history(),
      drawSelection(),
      indentOnInput(),
      bracketMatching(),
      closeBrackets(),
      highlightActiveLine(),
      yaml(),
      syntaxHighlighting(COLOURS),
      autocompletion({ override: [completer(schema)] }),
      lintGutter(),
      linter(checker(texts, status), { delay: 500 }),
      keymap.of([...completionKeymap, ...lintKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
      EditorView.contentAttributes.of({ "aria-label": texts.label }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) {
          area.value = update.state.doc.toString();
        }
      }),
      LOOK,
    ],
  });
  area.hidden = true;
  frame.append(host);
  const view = new EditorView({ state, parent: root, root });
  frame.dataset.ready = "";
  return view;
}
