"use strict";

// After a part of the page was loaded, the keyboard stands in it.
document.addEventListener("htmx:afterSwap", (event) => {
  if (event.target.id === "detail") {
    event.target.focus({ preventScroll: true });
    event.target.scrollIntoView({ block: "nearest" });
  }
});

// A part that could not be loaded says why, in its place.
document.addEventListener("htmx:responseError", (event) => {
  const detail = document.getElementById("detail");
  if (detail) {
    detail.textContent = "It could not be loaded (" + event.detail.xhr.status + "). Do load the page again.";
  }
});

// Empty fields are left out of the address of a search.
document.addEventListener("submit", (event) => {
  if (event.target.method === "get") {
    for (const field of event.target.elements) {
      if (field.name && field.value === "") {
        field.disabled = true;
      }
    }
  }
});

// The table of who speaks about whom, drawn as a graph.
document.addEventListener("DOMContentLoaded", () => {
  const table = document.getElementById("links");
  const place = document.getElementById("graph");
  if (!table || !place || typeof d3 === "undefined") {
    return;
  }
  const nodes = new Map();
  const links = [];
  const node = (cell) => {
    const link = cell.querySelector("a");
    const id = link.getAttribute("href");
    if (!nodes.has(id)) {
      nodes.set(id, { id, name: link.textContent, weight: 0 });
    }
    return nodes.get(id);
  };
  for (const row of table.tBodies[0].rows) {
    const weight = Number(row.cells[2].textContent);
    const source = node(row.cells[0]);
    const target = node(row.cells[1]);
    source.weight += weight;
    target.weight += weight;
    links.push({ source, target, weight });
  }
  draw(place, [...nodes.values()], links);
  place.hidden = false;
});

function draw(place, nodes, links) {
  const width = 900;
  const height = 560;
  const simulation = d3
    .forceSimulation(nodes)
    .force("link", d3.forceLink(links).distance(110))
    .force("charge", d3.forceManyBody().strength(-260))
    .force("center", d3.forceCenter(width / 2, height / 2))
    .force("apart", d3.forceCollide(26))
    .stop();
  simulation.tick(300);
  const svg = d3.select(place).append("svg").attr("viewBox", [0, 0, width, height]);
  svg
    .append("defs")
    .append("marker")
    .attr("id", "arrow")
    .attr("viewBox", "0 0 8 8")
    .attr("refX", 16)
    .attr("refY", 4)
    .attr("markerWidth", 7)
    .attr("markerHeight", 7)
    .attr("markerUnits", "userSpaceOnUse")
    .attr("orient", "auto")
    .append("path")
    .attr("d", "M0,0 L8,4 L0,8 z");
  const inside = (value, most) => Math.max(20, Math.min(most - 20, value));
  for (const each of nodes) {
    each.x = inside(each.x, width);
    each.y = inside(each.y, height);
  }
  svg
    .selectAll("line")
    .data(links)
    .join("line")
    .attr("x1", (link) => link.source.x)
    .attr("y1", (link) => link.source.y)
    .attr("x2", (link) => link.target.x)
    .attr("y2", (link) => link.target.y)
    .attr("stroke-width", (link) => 1 + Math.log2(link.weight))
    .attr("marker-end", "url(#arrow)");
  const drawn = svg
    .selectAll("a")
    .data(nodes)
    .join("a")
    .attr("href", (each) => each.id)
    .attr("transform", (each) => `translate(${each.x},${each.y})`);
  drawn.append("circle").attr("r", (each) => 5 + Math.sqrt(each.weight));
  drawn
    .append("text")
    .attr("y", -10)
    .attr("text-anchor", "middle")
    .text((each) => each.name);
}
