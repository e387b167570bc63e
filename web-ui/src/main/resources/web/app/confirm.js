// Buttons that delete: asked first, then sent, then on to where there is something to see.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-delete]");
  if (!button || !window.confirm(button.dataset.confirm)) {
    return;
  }
  button.disabled = true;
  const response = await fetch(button.dataset.delete, { method: "DELETE" });
  if (response.ok) {
    window.location.assign(button.dataset.to);
    return;
  }
  button.disabled = false;
  const problem = await response.json().catch(() => ({}));
  const notice = document.getElementById("failure");
  notice.textContent = problem.detail ?? document.body.dataset.failed;
  notice.hidden = false;
  notice.scrollIntoView({ block: "nearest" });
});
