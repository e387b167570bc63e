// Audits an element list: the archive goes as a stream, and the answer is a part of the page.

/** Names are one parameter, variables one each. */
function queryOf(form) {
  const field = (name) => form.elements.namedItem(name);
  const query = new URLSearchParams({ element: field("names").value, skipBase: field("skipBase").checked });
  for (const line of field("environment").value.split("\n")) {
    if (line.trim()) {
      query.append("env", line.trim());
    }
  }
  return query;
}

async function audit(form, report, status) {
  const response = await fetch(`/images/elements?${queryOf(form)}`, {
    method: "POST",
    headers: { "Content-Type": "application/octet-stream", Accept: "text/html" },
    body: form.elements.namedItem("archive").files[0],
  });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  report.replaceChildren(...(response.ok ? page.body.childNodes : [page.querySelector("main") ?? page.body]));
  status.textContent = "";
}

document.querySelectorAll("form[data-elements]").forEach((form) => {
  const status = form.querySelector("[data-status]");
  const report = document.getElementById("elements-report");
  const button = form.querySelector("button");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    button.disabled = true;
    status.textContent = form.dataset.reading;
    try {
      await audit(form, report, status);
    } catch {
      status.textContent = document.body.dataset.offline;
    }
    button.disabled = false;
  });
});
