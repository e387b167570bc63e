// Hosts of a map: one stop for the Tab key, arrow keys inside, and a hint for pointer and keyboard alike.

const tip = document.createElement("div");
tip.className = "tip";
tip.hidden = true;
tip.setAttribute("aria-hidden", "true");
document.body.append(tip);

function show(cell) {
  tip.textContent = cell.dataset.tip;
  tip.hidden = false;
  const box = cell.getBoundingClientRect();
  const left = Math.min(box.left, window.innerWidth - tip.offsetWidth - 8);
  const below = box.bottom + tip.offsetHeight + 12 < window.innerHeight;
  tip.style.left = `${Math.max(8, left)}px`;
  tip.style.top = `${below ? box.bottom + 6 : box.top - tip.offsetHeight - 6}px`;
}

function hide() {
  tip.hidden = true;
}

function cellOf(event) {
  return event.target.closest?.("[data-tip]");
}

document.addEventListener("pointerover", (event) => {
  const cell = cellOf(event);
  if (cell) {
    show(cell);
  } else {
    hide();
  }
});
document.addEventListener("focusin", (event) => {
  const cell = cellOf(event);
  if (cell) {
    show(cell);
  } else {
    hide();
  }
});
document.addEventListener("scroll", hide, { passive: true, capture: true });

/** How many cells stand in one row: as many as share the first one's top. */
function perRow(cells) {
  const top = cells[0].offsetTop;
  const next = cells.findIndex((cell) => cell.offsetTop !== top);
  return next < 0 ? cells.length : next;
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    hide();
    return;
  }
  const grid = event.target.closest?.("[data-grid]");
  if (!grid) {
    return;
  }
  const cells = [...grid.children];
  const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -perRow(cells), ArrowDown: perRow(cells) };
  const here = cells.indexOf(event.target);
  const target =
    event.key === "Home" ? 0 : event.key === "End" ? cells.length - 1 : here + (steps[event.key] ?? NaN);
  const next = cells[target];
  if (next) {
    event.preventDefault();
    cells[here].tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }
});
