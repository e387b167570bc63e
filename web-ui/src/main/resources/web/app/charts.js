import { LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";

echarts.use([LineChart, ScatterChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

/** The colour that a custom property has now, light or dark. */
export function colour(element, name) {
  const probe = document.createElement("span");
  probe.style.color = `var(${name})`;
  element.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

export function clock(seconds) {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

// What went wrong is red and what went well blue in every chart; other lines take the colours that are left, in order.
const MEANING = { failed: "--bad", placed: "--accent" };
const OTHERS = ["--good", "--warn", "--muted", "--text"];

/** How the x axis is read: simulated time, or whole days. */
function reading(element) {
  return element.dataset.unit === "day" ? (day) => String(Math.round(day)) : clock;
}

/** What the page calls a line; by its kind where it says nothing. */
function nameOf(element, kind) {
  return element.dataset[`name${kind[0].toUpperCase()}${kind.slice(1)}`] ?? kind;
}

// Lines differ in dash as well as in colour.
const DASHES = ["solid", [6, 3], [2, 2], [8, 3, 2, 3], [12, 4], [1, 3]];

function options(element) {
  const { lines, marks } = JSON.parse(element.dataset.chart);
  const text = colour(element, "--text");
  const muted = colour(element, "--muted");
  const rule = colour(element, "--line");
  const others = lines.map((line) => line.kind).filter((kind) => !(kind in MEANING));
  const colourOf = (kind) => colour(element, MEANING[kind] ?? OTHERS[others.indexOf(kind) % OTHERS.length]);
  const font = getComputedStyle(element).fontFamily;
  const read = reading(element);
  const series = lines.map((line, index) => ({
    name: nameOf(element, line.kind),
    type: "line",
    step: "end",
    symbol: "none",
    data: line.points,
    color: colourOf(line.kind),
    lineStyle: { width: 2, type: DASHES[index % DASHES.length] },
  }));
  if (marks.length > 0) {
    series.push({
      name: "◆",
      type: "scatter",
      symbol: "diamond",
      symbolSize: 9,
      color: text,
      data: marks.map((mark) => ({ value: [mark.at, 0], name: `${mark.kind} ${mark.subject}` })),
      tooltip: { formatter: (point) => `${read(point.value[0])}  ${point.name}` },
    });
  }
  return {
    animation: false,
    textStyle: { fontFamily: font, color: text },
    grid: { left: 8, right: 16, top: 34, bottom: 26, containLabel: true },
    legend: { top: 0, left: 0, textStyle: { color: text }, icon: "roundRect", itemHeight: 3, itemWidth: 18 },
    tooltip: {
      trigger: "item",
      renderMode: "richText",
      backgroundColor: colour(element, "--surface"),
      borderColor: rule,
      textStyle: { color: text, fontSize: 12 },
      formatter: (point) => `${read(point.value[0])}  ${point.seriesName} ${point.value[1]}`,
    },
    xAxis: {
      type: "value",
      name: element.dataset.x,
      nameLocation: "middle",
      nameGap: 26,
      nameTextStyle: { color: muted },
      min: 0,
      max: "dataMax",
      axisLabel: { color: muted, formatter: read, hideOverlap: true },
      axisLine: { lineStyle: { color: rule } },
      splitLine: { show: false },
    },
    yAxis: {
      type: "value",
      minInterval: 1,
      axisLabel: { color: muted },
      splitLine: { lineStyle: { color: rule } },
    },
    series,
  };
}

export function draw(element) {
  const chart = echarts.init(element, null, { renderer: "canvas" });
  const paint = () => chart.setOption(options(element), true);
  paint();
  new ResizeObserver(() => chart.resize()).observe(element);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
}
