// Charts and the editor are large: only pages that show them load them.
async function enhance(root) {
  const charts = root.querySelectorAll("[data-chart]");
  if (charts.length > 0) {
    const { draw } = await import("./charts.js");
    charts.forEach(draw);
  }
  const plans = root.querySelectorAll("[data-gantt]");
  if (plans.length > 0) {
    const { drawGantt } = await import("./gantt.js");
    plans.forEach(drawGantt);
  }
  const editor = root.querySelector("[data-editor]");
  if (editor) {
    const { mount } = await import("./editor.js");
    mount(editor);
  }
}

enhance(document);
