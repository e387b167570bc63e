import { BarChart } from "echarts/charts";
import { DataZoomComponent, GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { clock, colour } from "./charts.js";

echarts.use([BarChart, DataZoomComponent, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

// So many hosts are shown at once; the rest is reached by scrolling.
const SHOWN = 40;

/** Hosts on the y axis, time on the x axis: each bar is drawn after an invisible one up to its beginning. */
function options(element) {
  const { rows } = JSON.parse(element.dataset.gantt);
  const text = colour(element, "--text");
  const muted = colour(element, "--muted");
  const rule = colour(element, "--line");
  const bar = (name, data, token, decal) => ({
    name,
    type: "bar",
    stack: "host",
    barMaxWidth: 14,
    data,
    itemStyle: { color: colour(element, token), decal },
  });
  const hatched = { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 3], rotation: -Math.PI / 4 };
  return {
    animation: false,
    textStyle: { fontFamily: getComputedStyle(element).fontFamily, color: text },
    grid: { left: 8, right: rows.length > SHOWN ? 44 : 16, top: 34, bottom: 26, containLabel: true },
    legend: { top: 0, left: 0, textStyle: { color: text }, itemHeight: 10, itemWidth: 18 },
    tooltip: {
      trigger: "item",
      renderMode: "richText",
      backgroundColor: colour(element, "--surface"),
      borderColor: rule,
      textStyle: { color: text, fontSize: 12 },
      formatter: (point) => {
        const row = rows[point.dataIndex];
        return `${row.host} · ${element.dataset.wave} ${row.wave}\n${clock(row.start)} – ${clock(row.drained)} – ${clock(row.back)}`;
      },
    },
    xAxis: {
      type: "value",
      name: element.dataset.x,
      nameLocation: "middle",
      nameGap: 26,
      nameTextStyle: { color: muted },
      axisLabel: { color: muted, formatter: clock, hideOverlap: true },
      splitLine: { lineStyle: { color: rule } },
    },
    yAxis: {
      type: "category",
      inverse: true,
      data: rows.map((row) => row.host),
      axisLabel: { color: muted, width: 110, overflow: "truncate" },
      axisLine: { lineStyle: { color: rule } },
      axisTick: { show: false },
    },
    dataZoom:
      rows.length > SHOWN
        ? [
            { type: "slider", yAxisIndex: 0, startValue: 0, endValue: SHOWN - 1, width: 16, right: 8, showDetail: false },
            { type: "inside", yAxisIndex: 0, startValue: 0, endValue: SHOWN - 1, zoomOnMouseWheel: false, moveOnMouseWheel: true },
          ]
        : [],
    series: [
      {
        type: "bar",
        stack: "host",
        silent: true,
        data: rows.map((row) => row.start),
        itemStyle: { color: "transparent" },
        tooltip: { show: false },
      },
      bar(element.dataset.draining, rows.map((row) => row.drained - row.start), "--accent"),
      bar(element.dataset.work, rows.map((row) => row.back - row.drained), "--warn"),
      bar(element.dataset.latest, rows.map((row) => Math.max(0, row.latest - row.back)), "--line-strong", hatched),
    ],
  };
}

export function drawGantt(element) {
  const { rows } = JSON.parse(element.dataset.gantt);
  element.style.height = `${90 + 18 * Math.min(SHOWN, Math.max(4, rows.length))}px`;
  const chart = echarts.init(element, null, { renderer: "canvas" });
  const paint = () => chart.setOption(options(element), true);
  paint();
  new ResizeObserver(() => chart.resize()).observe(element);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
}
