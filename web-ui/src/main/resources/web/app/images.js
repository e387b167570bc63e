// Checks an image: what is claimed of it goes first, then its bytes as a stream, and the answer lights the checks.
import htmx from "htmx.org";

const API = "/api/v1/images";

/** Lines of name=value, as `openstack image show -f shell` and our own signing print them. */
function properties(text) {
  const found = {};
  for (const line of text.split("\n")) {
    const at = line.indexOf("=");
    if (at > 0) {
      found[line.slice(0, at).trim()] = line.slice(at + 1).trim().replace(/^(["'])(.*)\1$/, "$2");
    }
  }
  return found;
}

/** Certificates by id: the line above each, else the id of the properties for the first. */
function certificates(text, first) {
  const found = {};
  for (const match of text.matchAll(/([^\n]*)\n?-----BEGIN ([A-Z ]+)-----[\s\S]*?-----END \2-----/g)) {
    const id = match[1].trim().replace(/:$/, "") || (Object.keys(found).length === 0 && first) || `certificate-${Object.keys(found).length + 1}`;
    found[id] = `${match[0].slice(match[0].indexOf("-----BEGIN"))}\n`;
  }
  return found;
}

/** Who is said to have built the image; nothing where no bundle was chosen. */
async function provenance(form) {
  const bundle = form.elements.namedItem("bundle")?.files[0];
  if (!bundle) {
    return undefined;
  }
  const text = await bundle.text();
  let read = text;
  try {
    read = JSON.parse(text);
  } catch {
    // the server says what is wrong with it
  }
  return { bundle: read, identity: form.elements.namedItem("identity").value.trim(), issuer: form.elements.namedItem("issuer").value.trim() };
}

async function question(form, name) {
  const field = (id) => form.elements.namedItem(id).value;
  const claimed = properties(field("properties"));
  return {
    name,
    diskFormat: field("diskFormat"),
    properties: claimed,
    certificates: certificates(`\n${field("certificates")}`, claimed.img_signature_certificate_uuid),
    trustedCertificates: field("trusted").split(",").map((id) => id.trim()).filter(Boolean),
    novaConf: field("novaConf"),
    provenance: await provenance(form),
    ...(field("verityRoot").trim() && { verity: { root: field("verityRoot").trim(), salt: field("veritySalt").trim() } }),
  };
}

class Refusal extends Error {}

async function answerOf(response) {
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) {
    const found = (answer.problems ?? []).map((p) => `${[p.file, p.line].filter(Boolean).join(":")} ${p.path}: ${p.found} – ${p.expected}`.trim());
    throw new Refusal(found.length > 0 ? found.join("; ") : (answer.detail ?? String(response.status)));
  }
  return answer;
}

const post = async (path, body) =>
  answerOf(await fetch(API + path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }));

/** By XMLHttpRequest, which tells how far an upload is. */
function send(method, path, file, form, bar, status) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, API + path);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.addEventListener("progress", (event) => {
      bar.value = event.lengthComputable ? (100 * event.loaded) / event.total : 0;
    });
    request.upload.addEventListener("load", () => {
      bar.removeAttribute("value");
      status.textContent = form.dataset.checking;
    });
    request.addEventListener("load", () => {
      const response = new Response(request.responseText, { status: request.status });
      answerOf(response).then(resolve, reject);
    });
    request.addEventListener("error", () => reject(new Refusal(document.body.dataset.offline)));
    bar.hidden = false;
    bar.value = 0;
    status.textContent = form.dataset.sending;
    request.send(file);
  });
}

async function check(form, file, bar, status) {
  const asked = await post("/checks", await question(form, file.name));
  await send("PUT", `/checks/${asked.id}/file`, file, form, bar, status);
  status.textContent = "";
  await htmx.ajax("GET", `/images/checks/${asked.id}/result`, "#result");
  const result = document.getElementById("result");
  result.scrollIntoView({ block: "nearest" });
  result.focus({ preventScroll: true });
}

async function labKey(select) {
  if (select.value.startsWith("key-")) {
    return answerOf(await fetch(`${API}/lab-keys/${select.value.slice(4)}`));
  }
  const [keyType, days] = select.value.split(" ");
  const made = await post("/lab-keys", { name: "lab", keyType, days: Number(days) });
  select.add(new Option(`${made.name} ${made.id} (${made.keyType})`, `key-${made.id}`), 0);
  select.selectedIndex = 0;
  return made;
}

async function sign(form, file, bar, status) {
  status.textContent = form.dataset.making;
  const key = await labKey(form.elements.namedItem("labKey"));
  const query = new URLSearchParams({ name: file.name });
  const signed = await send("POST", `/lab-keys/${key.id}/signatures?${query}`, file, form, bar, status);
  form.elements.namedItem("properties").value = Object.entries(signed.properties).map(([name, value]) => `${name}=${value}\n`).join("");
  form.elements.namedItem("certificates").value = `${key.certificateId}:\n${key.certificate}root:\n${key.root}`;
  status.textContent = `✓ ${form.dataset.signed}`;
}

function connect(form) {
  const input = form.querySelector("[data-drop] input[type=file]");
  const drop = form.querySelector("[data-drop]");
  const status = form.querySelector("[data-status]");
  const bar = form.querySelector("progress");
  const buttons = form.querySelectorAll("button");
  for (const kind of ["dragenter", "dragover"]) {
    drop.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  for (const kind of ["dragleave", "drop"]) {
    drop.addEventListener(kind, () => drop.classList.remove("over"));
  }
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    if (event.dataTransfer.files.length !== 1) {
      status.textContent = form.dataset.many;
      return;
    }
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event("change"));
  });
  input.addEventListener("change", () => guess(form, input.files[0]));
  const act = async (action) => {
    if (input.files.length === 0) {
      status.textContent = form.dataset.nothing;
      input.focus();
      return;
    }
    buttons.forEach((button) => (button.disabled = true));
    try {
      await action(form, input.files[0], bar, status);
    } catch (problem) {
      status.textContent = problem instanceof Refusal ? `✕ ${form.dataset.refused} ${problem.message}` : document.body.dataset.offline;
    }
    bar.hidden = true;
    buttons.forEach((button) => (button.disabled = false));
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    act(check);
  });
  form.querySelector("[data-sign]").addEventListener("click", () => act(sign));
}

/** The format that the file's ending speaks of. */
function guess(form, file) {
  const ending = file?.name.split(".").pop().toLowerCase();
  const select = form.elements.namedItem("diskFormat");
  if ([...select.options].some((option) => option.value === ending)) {
    select.value = ending;
  }
}

document.querySelectorAll("form[data-image-check]").forEach(connect);
