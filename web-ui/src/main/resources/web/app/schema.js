// Which keys and values a JSON Schema allows at a place in a YAML document. The place is told by indentation, so that it
// works in a document that is not finished.

const LIST = /^(\s*)-\s+/;
const KEY = /^\s*(?:-\s+)*["']?([\w.-]+)["']?\s*:/;

function indent(line) {
  return line.length - line.trimStart().length;
}

/** Keys from the root to the line, with "[]" for each list on the way. */
export function pathAt(lines, index, column) {
  const path = [];
  let limit = column;
  for (let i = index; i >= 0 && limit > 0; i--) {
    const line = lines[i];
    if (!line.trim() || line.trim().startsWith("#")) {
      continue;
    }
    const item = LIST.exec(line);
    const start = indent(line);
    const inner = item ? item[0].length : start;
    if (i < index && inner < limit && KEY.test(line)) {
      path.unshift(KEY.exec(line)[1]);
      limit = inner;
    }
    if (item && start < limit) {
      path.unshift("[]");
      limit = start + (start === 0 ? 1 : 0);
      if (start === 0) {
        const owner = lines.slice(0, i).reverse().find((above) => /^[\w"'].*:\s*$/.test(above));
        return owner ? [KEY.exec(owner)[1], ...path] : path;
      }
    }
  }
  return path;
}

function resolve(root, schema) {
  let here = schema;
  for (let hops = 0; here?.$ref && hops < 20; hops++) {
    here = here.$ref
      .replace(/^#\/?/, "")
      .split("/")
      .filter(Boolean)
      .reduce((node, key) => node?.[key.replace(/~1/g, "/").replace(/~0/g, "~")], root);
  }
  return here;
}

/** A schema with all its alternatives, each resolved. */
function alternatives(root, schema) {
  const here = resolve(root, schema);
  if (!here || typeof here !== "object") {
    return [];
  }
  const more = [...(here.oneOf ?? []), ...(here.anyOf ?? []), ...(here.allOf ?? [])];
  return [here, ...more.flatMap((part) => alternatives(root, part))];
}

export function schemasAt(root, path) {
  let level = alternatives(root, root);
  for (const step of path) {
    level = level
      .flatMap((schema) => {
        if (step === "[]") {
          return schema.items ? [schema.items] : [];
        }
        const known = schema.properties?.[step];
        return known ? [known] : typeof schema.additionalProperties === "object" ? [schema.additionalProperties] : [];
      })
      .flatMap((schema) => alternatives(root, schema));
  }
  return level;
}

export function keysAt(root, path) {
  const keys = new Map();
  for (const schema of schemasAt(root, path)) {
    for (const [key, value] of Object.entries(schema.properties ?? {})) {
      const described = resolve(root, value);
      keys.set(key, { detail: described?.type ?? "", info: described?.description ?? "" });
    }
  }
  return keys;
}

export function valuesAt(root, path) {
  return schemasAt(root, path).flatMap((schema) => [
    ...(schema.enum ?? []),
    ...(schema.const === undefined ? [] : [schema.const]),
    ...(schema.type === "boolean" ? [true, false] : []),
    ...(schema.default === undefined ? [] : [schema.default]),
    ...(schema.examples ?? []),
  ]);
}
