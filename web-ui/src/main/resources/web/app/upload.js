// Import of a cloud: by drop or by choice, with progress, and with everything that is wrong when it is refused.

function problemTable(problems) {
  const table = document.getElementById("problem-table").content.cloneNode(true);
  const body = table.querySelector("tbody");
  for (const problem of problems) {
    const row = body.insertRow();
    const place = [problem.file, problem.line].filter(Boolean).join(":");
    for (const text of [`${place} ${problem.path}`.trim(), problem.found, `${problem.expected} ${problem.hint ?? ""}`]) {
      const cell = row.insertCell();
      cell.className = "name";
      cell.textContent = text;
    }
  }
  return table;
}

/** An archive has no name inside; a document has one, which its file's name must not replace. */
function nameOf(file) {
  const archive = /^(.+?)\.(zip|tar|tar\.gz|tgz)$/i.exec(file.name);
  return archive ? archive[1] : "";
}

/** A cloud is told by its name alone; other forms say which of their fields go along, and the file's own name. */
function queryOf(form, file) {
  const fields = [...form.querySelectorAll("[data-query]")].filter((field) => field.value.trim());
  if (fields.length > 0) {
    return new URLSearchParams([["file", file.name], ...fields.map((field) => [field.name, field.value.trim()])]);
  }
  const name = form.elements.namedItem("name").value.trim() || nameOf(file);
  return new URLSearchParams(name ? { name } : {});
}

function send(form, file, status, bar, problems) {
  const texts = form.dataset;
  const query = queryOf(form, file);
  const request = new XMLHttpRequest();
  request.open("POST", `${texts.upload}?${query}`);
  request.setRequestHeader("Content-Type", "application/octet-stream");
  request.setRequestHeader("Accept", "application/json, application/problem+json");
  request.upload.addEventListener("progress", (event) => {
    if (event.lengthComputable) {
      bar.value = (100 * event.loaded) / event.total;
    }
  });
  request.upload.addEventListener("load", () => {
    bar.removeAttribute("value");
    status.textContent = texts.reading;
  });
  request.addEventListener("load", () => finish(form, request, status, bar, problems));
  request.addEventListener("error", () => stop(form, status, bar, document.body.dataset.offline));
  bar.hidden = false;
  bar.value = 0;
  status.textContent = texts.sending;
  form.querySelector("button").disabled = true;
  request.send(file);
}

function stop(form, status, bar, text) {
  bar.hidden = true;
  status.textContent = text;
  form.querySelector("button").disabled = false;
}

function finish(form, request, status, bar, problems) {
  let answer = {};
  try {
    answer = JSON.parse(request.responseText);
  } catch {
    // an answer that is no JSON has nothing to add to its status
  }
  if (request.status < 300) {
    window.location.assign(form.dataset.to + encodeURIComponent(answer.cloud?.name ?? answer.id));
    return;
  }
  const problemsFound = answer.problems ?? [];
  stop(form, status, bar, `✕ ${form.dataset.refused} ${problemsFound.length > 0 ? "" : (answer.detail ?? "")}`.trim());
  if (problemsFound.length > 0) {
    problems.replaceChildren(problemTable(problemsFound));
  }
}

function connect(form) {
  const input = form.querySelector("input[type=file]");
  const drop = form.querySelector("[data-drop]");
  const status = form.querySelector("[data-status]");
  const bar = form.querySelector("progress");
  const problems = form.parentElement.querySelector("[data-problems]");
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
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    problems.replaceChildren();
    if (input.files.length === 0) {
      status.textContent = form.dataset.nothing;
      input.focus();
      return;
    }
    send(form, input.files[0], status, bar, problems);
  });
}

document.querySelectorAll("form[data-upload]").forEach(connect);
