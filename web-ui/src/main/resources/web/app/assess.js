// A new assessment: sends the chosen file and opens the page of the result.

function explain(form, request, status) {
  let answer = {};
  try {
    answer = JSON.parse(request.responseText);
  } catch {
    // an answer that is no JSON has nothing to add to its status
  }
  if (request.status < 300) {
    window.location.assign(form.dataset.to + encodeURIComponent(answer.id));
    return;
  }
  const found = (answer.problems ?? []).map((problem) => `${problem.path}: ${problem.found} – ${problem.expected} ${problem.hint ?? ""}`);
  status.textContent = `✕ ${form.dataset.refused} ${found.length > 0 ? found.join("; ") : (answer.detail ?? "")}`.trim();
}

function send(form, file, status, bar) {
  const button = form.querySelector("button");
  const query = new URLSearchParams({
    name: file.name,
    bitsPerSymbol: form.elements.namedItem("bitsPerSymbol").value,
    iid: form.elements.namedItem("iid").checked,
  });
  const request = new XMLHttpRequest();
  request.open("POST", `${form.dataset.assess}?${query}`);
  request.setRequestHeader("Content-Type", "application/octet-stream");
  request.setRequestHeader("Accept", "application/json, application/problem+json");
  request.upload.addEventListener("progress", (event) => {
    if (event.lengthComputable) {
      bar.value = (100 * event.loaded) / event.total;
    }
  });
  request.upload.addEventListener("load", () => {
    bar.removeAttribute("value");
    status.textContent = form.dataset.assessing;
  });
  request.addEventListener("load", () => explain(form, request, status));
  request.addEventListener("error", () => {
    status.textContent = document.body.dataset.offline;
  });
  request.addEventListener("loadend", () => {
    bar.hidden = true;
    button.disabled = false;
  });
  bar.hidden = false;
  bar.value = 0;
  status.textContent = form.dataset.sending;
  button.disabled = true;
  request.send(file);
}

for (const form of document.querySelectorAll("form[data-assess]")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const input = form.querySelector("input[type=file]");
    const status = form.querySelector("[data-status]");
    if (input.files.length === 0) {
      status.textContent = form.dataset.nothing;
      input.focus();
      return;
    }
    send(form, input.files[0], status, form.querySelector("progress"));
  });
}
