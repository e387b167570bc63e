import htmx from "htmx.org";

// Forms that act on a choice; without script they show a button instead.
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-submit]")) {
    event.target.form.requestSubmit();
  }
});

// What a button opens further down is brought into view and into focus.
document.addEventListener("htmx:afterSwap", (event) => {
  const opener = event.detail.requestConfig?.elt;
  const revealed = opener?.dataset?.reveal;
  if (revealed) {
    const region = document.getElementById(revealed);
    region.scrollIntoView({ block: "nearest" });
    region.focus({ preventScroll: true });
  }
});

// A part that could not be loaded says so; the next one that can takes the notice away.
const failure = () => document.getElementById("failure");

function say(text) {
  const notice = failure();
  notice.textContent = text;
  notice.hidden = false;
}

document.addEventListener("htmx:responseError", () => say(document.body.dataset.failed));
document.addEventListener("htmx:sendError", () => say(document.body.dataset.offline));
document.addEventListener("htmx:afterOnLoad", () => {
  failure().hidden = true;
});

export default htmx;
