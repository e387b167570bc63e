// Charts and the editor are large: only pages that show them load them.
async function enhance(root) {
  const charts = root.querySelectorAll("[data-chart]");
  if (charts.length > 0) {
    const { draw } = await import("./charts.js");
    charts.forEach(draw);
  }
  const editor = root.querySelector("[data-editor]");
  if (editor) {
    const { mount } = await import("./editor.js");
    mount(editor);
  }
}

enhance(document);
