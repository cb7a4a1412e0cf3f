"use strict";

// The article: what is chosen, what is selected, and the detail of it.

// After a part of the page was loaded, the keyboard stands in it.
document.addEventListener("htmx:afterSwap", (event) => {
  if (event.target.id === "detail") {
    markChosen();
    event.target.scrollTop = 0;
    event.target.focus({ preventScroll: true });
    const hides = getComputedStyle(event.target).position === "fixed";
    const words = document.querySelector("article .chosen");
    if (!hides) {
      event.target.scrollIntoView({ block: "nearest" });
    } else if (words && words.getBoundingClientRect().bottom > event.target.getBoundingClientRect().top) {
      words.scrollIntoView({ block: "start" });
    }
  }
});

// A part that could not be loaded says why, in its place.
document.addEventListener("htmx:responseError", (event) => {
  const detail = document.getElementById("detail");
  if (detail) {
    detail.textContent = "It could not be loaded (" + event.detail.xhr.status + "). Do load the page again.";
  }
});

// The words of the finding whose detail is open stand out in the text.
function markChosen() {
  const shown = document.querySelector("#detail [data-item]");
  for (const piece of document.querySelectorAll("article [data-items]")) {
    const chosen = shown !== null && piece.dataset.items.split(" ").includes(shown.dataset.item);
    piece.classList.toggle("chosen", chosen);
  }
}

function closeDetail() {
  const detail = document.getElementById("detail");
  if (detail && detail.querySelector("[data-item]")) {
    const chosen = document.querySelector("article .chosen[data-items]:not([tabindex])") || detail;
    detail.replaceChildren();
    markChosen();
    chosen.focus({ preventScroll: true });
  }
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    closeDetail();
  }
});

// Words that are selected in the text can be taken into a form; a click that ends a selection opens nothing.
let selected = "";

function selection() {
  const now = document.getSelection();
  const article = document.querySelector("article");
  return article && now && !now.isCollapsed && article.contains(now.anchorNode) ? now.toString().trim() : "";
}

// A browser does not begin to select inside a link: while the mouse is down, it is none.
document.addEventListener("pointerdown", (event) => {
  const link = event.target.closest("article a[href]");
  if (link && event.pointerType === "mouse" && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    const address = link.getAttribute("href");
    const restore = () => setTimeout(() => link.setAttribute("href", address));
    link.removeAttribute("href");
    document.addEventListener("pointerup", restore, { once: true });
    document.addEventListener("pointercancel", restore, { once: true });
  }
}, true);

document.addEventListener("selectionchange", () => {
  const words = selection();
  if (words !== "") {
    selected = words;
    document.body.classList.add("selects");
  }
});

document.addEventListener("click", (event) => {
  if (event.target.closest("article a") && selection() !== "") {
    event.preventDefault();
    event.stopPropagation();
  } else if (event.target.closest(".close")) {
    event.preventDefault();
    closeDetail();
  } else if (event.target.closest(".take")) {
    take(event.target.closest(".take"));
  }
}, true);

function take(button) {
  const field = button.previousElementSibling.querySelector("input, textarea");
  const more = field.tagName === "TEXTAREA" && field.dataset.taken === "yes";
  field.value = more ? field.value + "\n" + selected : selected;
  field.dataset.taken = "yes";
  field.focus();
}

document.addEventListener("DOMContentLoaded", () => {
  markChosen();
  // On a narrow page the values to narrow by are folded, so that what was found stands first.
  const narrow = document.querySelector(".narrow-it");
  if (narrow && matchMedia("(max-width: 46rem)").matches) {
    narrow.open = false;
  }
  if (typeof d3 !== "undefined") {
    drawGraph();
    drawChart();
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

// The table of who speaks about whom, drawn as a graph. The table is for the keyboard and for readers.

function drawGraph() {
  const table = document.getElementById("links");
  const place = document.getElementById("graph");
  if (!table || !place) {
    return;
  }
  const nodes = new Map();
  const node = (cell) => {
    const link = cell.querySelector("a");
    const id = link.getAttribute("href");
    if (!nodes.has(id)) {
      nodes.set(id, { id, name: link.textContent, weight: 0 });
    }
    return nodes.get(id);
  };
  const width = Math.max(320, place.parentElement.clientWidth - 32);
  const links = [...table.tBodies[0].rows].slice(0, width > 600 ? 60 : 25).map((row) => {
    const link = { source: node(row.cells[0]), target: node(row.cells[1]), weight: Number(row.cells[2].textContent) };
    link.source.weight += link.weight;
    link.target.weight += link.weight;
    return link;
  });
  place.hidden = false;
  lay([...nodes.values()], links, width);
  paint(place, [...nodes.values()], links, width);
}

const radius = (node) => 4 + Math.sqrt(node.weight) * 1.5;

// Places the nodes near those to whom they are linked, and moves all into the picture.
function lay(nodes, links, width) {
  d3.forceSimulation(nodes)
    .force("link", d3.forceLink(links).distance(70))
    .force("charge", d3.forceManyBody().strength(-220).distanceMax(320))
    .force("x", d3.forceX().strength(0.09))
    .force("y", d3.forceY().strength(width > 600 ? 0.14 : 0.05))
    .force("apart", d3.forceCollide((node) => radius(node) + 12))
    .stop()
    .tick(300);
  const left = Math.min(...nodes.map((node) => node.x));
  const right = Math.max(...nodes.map((node) => node.x));
  const top = Math.min(...nodes.map((node) => node.y));
  const across = Math.min(1.4, (width - 140) / Math.max(1, right - left));
  const rest = (width - across * (right - left)) / 2;
  for (const node of nodes) {
    node.x = rest + (node.x - left) * across;
    node.y = 30 + (node.y - top) * Math.max(across, 0.7);
  }
}

function paint(place, nodes, links, width) {
  const height = Math.max(...nodes.map((node) => node.y)) + 30;
  const svg = d3.select(place).append("svg").attr("viewBox", [0, 0, width, height]);
  svg
    .append("defs")
    .append("marker")
    .attr("id", "arrow")
    .attr("viewBox", "0 0 8 8")
    .attr("refX", 8)
    .attr("refY", 4)
    .attr("markerWidth", 8)
    .attr("markerHeight", 8)
    .attr("markerUnits", "userSpaceOnUse")
    .attr("orient", "auto")
    .append("path")
    .attr("d", "M0,0 L8,4 L0,8 z");
  const lines = svg
    .selectAll("path.link")
    .data(links)
    .join("path")
    .attr("class", "link")
    .attr("d", bow)
    .attr("stroke-width", (link) => 1 + Math.log2(link.weight))
    .attr("marker-end", "url(#arrow)");
  const drawn = svg
    .selectAll("a")
    .data(nodes)
    .join("a")
    .attr("href", (node) => node.id)
    .attr("tabindex", -1)
    .attr("transform", (node) => `translate(${node.x},${node.y})`);
  drawn.append("title").text((node) => node.name);
  drawn.append("circle").attr("r", radius);
  drawn.append("text").attr("text-anchor", "middle").text((node) => short(node.name));
  label(drawn, width);
  const near = (node, other) =>
    node === other || links.some((link) => link.source === node && link.target === other || link.source === other && link.target === node);
  drawn
    .on("pointerenter", (event, node) => {
      svg.classed("pointed", true);
      lines.classed("near", (link) => link.source === node || link.target === node);
      drawn.classed("near", (other) => near(node, other));
    })
    .on("pointerleave", () => svg.classed("pointed", false));
}

// From the edge of one circle to the edge of the other, bent, so that both directions can be seen.
function bow(link) {
  const { source, target } = link;
  const length = Math.hypot(target.x - source.x, target.y - source.y) || 1;
  const x = (target.x - source.x) / length;
  const y = (target.y - source.y) / length;
  const bend = Math.min(18, length / 8);
  const middle = [(source.x + target.x) / 2 - y * bend, (source.y + target.y) / 2 + x * bend];
  const start = [source.x + x * radius(source), source.y + y * radius(source)];
  const end = [target.x - x * (radius(target) + 2), target.y - y * (radius(target) + 2)];
  return `M${start} Q${middle} ${end}`;
}

const short = (name) => (name.length > 28 ? name.slice(0, 27) + "…" : name);

// Names stand where there is room, those of the weightiest first; of the others, pointing at them shows it.
function label(drawn, width) {
  const taken = [];
  const order = drawn.nodes().sort((one, other) => d3.select(other).datum().weight - d3.select(one).datum().weight);
  for (const element of order) {
    const node = d3.select(element).datum();
    const text = element.querySelector("text");
    const half = text.getComputedTextLength() / 2;
    const free = [-radius(node) - 5, radius(node) + 14].find((y) => {
      const shift = Math.max(half + 4 - node.x, 0) + Math.min(width - half - 4 - node.x, 0);
      const box = { left: node.x + shift - half, right: node.x + shift + half, top: node.y + y - 11, bottom: node.y + y + 4 };
      const clear = taken.every((other) => box.right < other.left || other.right < box.left || box.bottom < other.top || other.bottom < box.top);
      if (clear) {
        taken.push(box);
        text.setAttribute("x", shift);
      }
      return clear;
    });
    text.setAttribute("y", free === undefined ? -radius(node) - 5 : free);
    element.classList.toggle("crowded", free === undefined);
  }
}

// The entries of the time line, drawn in lanes; plans are tied to what became of them.

function drawChart() {
  const place = document.getElementById("chart");
  const entries = [...document.querySelectorAll(".timeline > li")]
    .filter((entry) => /^\d{4}(-\d\d){0,2}$/.test(entry.dataset.day))
    .map((entry) => ({
      entry,
      lane: entry.dataset.lane,
      day: new Date(entry.dataset.day),
      at: entry.querySelector("a.self").getAttribute("href"),
      then: [...entry.querySelectorAll(".outcome a")].map((link) => link.getAttribute("href")),
    }));
  if (!place || entries.length < 2) {
    return;
  }
  place.hidden = false;
  const width = Math.max(320, place.clientWidth);
  const lanes = ["said", "happened", "planned", "other"].filter((lane) => entries.some((each) => each.lane === lane));
  const height = 46 * lanes.length + 30;
  const days = d3.scaleTime(padded(d3.extent(entries, (each) => each.day)), [86, width - 16]);
  const svg = d3.select(place).append("svg").attr("viewBox", [0, 0, width, height]);
  svg.append("g").attr("class", "axis").attr("transform", `translate(0,${height - 24})`)
    .call(d3.axisBottom(days).ticks(width / 110).tickSizeOuter(0));
  svg.selectAll("text.lane").data(lanes).join("text").attr("class", "lane").attr("x", 4)
    .attr("y", (lane, row) => 46 * row + 32).text((lane) => lane);
  pile(entries, lanes, days);
  const byPlace = new Map(entries.map((each) => [each.at, each]));
  const ties = entries.flatMap((each) => each.then.map((at) => [each, byPlace.get(at)])).filter((tie) => tie[1]);
  svg.selectAll("path.tie").data(ties).join("path").attr("class", "tie")
    .attr("d", ([plan, later]) => `M${plan.x},${plan.y} C${plan.x},${plan.y - 30} ${later.x},${later.y + 30} ${later.x},${later.y}`);
  const dots = svg.selectAll("a").data(entries).join("a").attr("href", (each) => each.at).attr("tabindex", -1)
    .attr("class", (each) => each.lane);
  dots.append("title").text((each) => each.entry.dataset.day + " " + each.entry.querySelector(".who").textContent.trim());
  dots.append("circle").attr("r", 5).attr("cx", (each) => each.x).attr("cy", (each) => each.y);
}

// One day alone still has a before and an after.
function padded([first, last]) {
  return first < last ? [first, last] : [d3.utcDay.offset(first, -3), d3.utcDay.offset(last, 3)];
}

// Dots of the same lane that would hide one another stand one above the other.
function pile(entries, lanes, days) {
  const heights = new Map();
  for (const each of entries) {
    each.x = days(each.day);
    const spot = each.lane + Math.round(each.x / 8);
    const above = heights.get(spot) || 0;
    heights.set(spot, above + 1);
    each.y = 46 * lanes.indexOf(each.lane) + 38 - Math.min(above, 5) * 6;
  }
}
