"use strict";
(() => {
  const NS = "http://www.w3.org/2000/svg";
  const GAP = 12;
  const wide = matchMedia("(min-width: 900px)");
  const paper = matchMedia("print");
  const tip = document.querySelector(".tip");
  const known = new Map(); // a finding or a comparison -> all that belongs to it
  const parts = (node) => (node.dataset.f || "").split(" ").filter(Boolean);
  for (const node of document.querySelectorAll("[data-f]"))
    for (const name of parts(node)) known.has(name) ? known.get(name).push(node) : known.set(name, [node]);
  const isCard = (node) => node.classList.contains("card");
  const standsAt = (node, name) => (node.dataset.at || "").split(" ").includes(name);

  const sheets = [...document.querySelectorAll(".sheet")].map((sheet) => {
    const svg = document.createElementNS(NS, "svg");
    svg.setAttribute("class", "curves");
    svg.setAttribute("aria-hidden", "true");
    sheet.append(svg);
    const cards = [...sheet.querySelectorAll(".card")];
    return { sheet, svg, cards, heights: [], wanted: [] };
  });

  // Cards stand at the height of their figure, one below the other; the one in focus exactly there.
  function place(one, focus) {
    const { cards, heights, wanted } = one;
    const tops = [];
    cards.forEach((_, n) => (tops[n] = Math.max(wanted[n], n ? tops[n - 1] + heights[n - 1] + GAP : 0)));
    const first = cards.indexOf(focus);
    if (first > 0) {
      tops[first] = wanted[first];
      for (let n = first - 1; n >= 0; n--) tops[n] = Math.min(tops[n], tops[n + 1] - heights[n] - GAP);
      const above = Math.max(0, -tops[0]); // the first card keeps below the upper edge
      for (let n = 0; n < cards.length; n++)
        tops[n] = n <= first ? tops[n] + above : Math.max(wanted[n], tops[n - 1] + heights[n - 1] + GAP);
    }
    cards.forEach((card, n) => (card.style.top = `${tops[n]}px`));
    const last = cards.length - 1;
    one.sheet.style.minHeight = last < 0 ? "" : `${Math.max(...tops.map((top, n) => top + heights[n])) }px`;
  }

  function arrange() {
    const beside = wide.matches && !paper.matches;
    document.body.classList.toggle("beside", beside);
    for (const one of sheets) {
      if (!beside) {
        one.cards.forEach((card) => (card.style.top = ""));
        one.sheet.style.minHeight = "";
        continue;
      }
      const top = one.sheet.getBoundingClientRect().top; // all is measured before anything is moved
      one.heights = one.cards.map((card) => card.offsetHeight);
      one.wanted = one.cards.map((card) => {
        const figure = known.get(card.id).find((node) => standsAt(node, card.id));
        return figure ? figure.getBoundingClientRect().top - top - 14 : 0;
      });
      place(one, null);
    }
    draw();
  }

  let lit = [];
  let names = [];

  function light(wanted) {
    for (const node of lit) node.classList.remove("lit");
    names = wanted;
    lit = wanted.flatMap((name) => known.get(name) || []);
    for (const node of lit) node.classList.add("lit");
    const rows = lit.filter((node) => node.tagName === "TR");
    const findings = lit.some(isCard);
    tip.hidden = findings || rows.length === 0;
    tip.textContent = rows.map((row) => row.querySelector(".working").textContent).slice(0, 3).join("   ·   ");
    draw();
  }

  // The curves from the figure that a finding stands at to the others, for the one in focus.
  function draw() {
    for (const { svg } of sheets) svg.replaceChildren();
    if (paper.matches) return;
    for (const name of names) {
      const nodes = known.get(name) || [];
      const card = nodes.find(isCard);
      const main = nodes.find((node) => standsAt(node, name));
      const one = card && main && sheets.find(({ sheet }) => sheet.contains(main));
      if (!one) continue;
      const home = one.sheet.getBoundingClientRect();
      const box = (node) => {
        const { left, right, top, bottom } = node.getClientRects()[0];
        return { left: left - home.left, right: right - home.left, top: top - home.top, bottom: bottom - home.top };
      };
      const group = document.createElementNS(NS, "g");
      group.setAttribute("class", ["error", "warning", "note"].find((tone) => card.classList.contains(tone)));
      const at = box(main);
      for (const node of nodes) if (node !== main && node.classList.contains("fig")) line(group, bow(at, box(node)));
      if (wide.matches) line(group, lead(at, box(card)), "lead");
      one.svg.append(group);
    }
  }

  function line(group, d, kind) {
    const path = document.createElementNS(NS, "path");
    path.setAttribute("d", d);
    if (kind) path.setAttribute("class", kind);
    const dot = document.createElementNS(NS, "circle");
    const [x, y] = d.split(" ").slice(-2);
    for (const [key, value] of [["cx", x], ["cy", y], ["r", kind ? 0 : 2.6]]) dot.setAttribute(key, value);
    group.append(path, dot);
  }

  const middle = ({ left, right }) => (left + right) / 2;

  function bow(a, b) {
    const [x, u] = [middle(a), middle(b)];
    if (Math.abs(a.top - b.top) < 8) {
      const rise = Math.min(26, 12 + Math.abs(x - u) / 20);
      return `M${x} ${a.top} C${x + (u - x) * .2} ${a.top - rise} ${u - (u - x) * .2} ${b.top - rise} ${u} ${b.top}`;
    }
    const down = b.top > a.top;
    const [y, v] = down ? [a.bottom, b.top] : [a.top, b.bottom];
    const bend = (v - y) * .5 + (down ? 10 : -10);
    return `M${x} ${y} C${x} ${y + bend} ${u} ${v - bend} ${u} ${v}`;
  }

  function lead(figure, card) {
    const [x, y, u, v] = [figure.right + 3, (figure.top + figure.bottom) / 2, card.left - 2, card.top + 22];
    const bend = Math.max(30, (u - x) * .5);
    return `M${x} ${y} C${x + bend} ${y} ${u - bend} ${v} ${u} ${v}`;
  }

  const owner = (node) => node instanceof Element && node.closest("[data-f]");
  const under = (node) => {
    const found = owner(node);
    if (!found) return [];
    const all = parts(found);
    const findings = all.filter((name) => (known.get(name) || []).some(isCard));
    const main = findings.filter((name) => standsAt(found, name));
    return main.length ? main : findings.length ? findings : all;
  };
  const same = (one, other) => one.join() === other.join();
  let held = []; // what has the keyboard's focus, to come back to when the pointer leaves

  addEventListener("pointerover", (event) => {
    const next = under(event.target);
    if (!same(next.length ? next : held, names)) light(next.length ? next : held);
  });
  document.documentElement.addEventListener("pointerleave", () => light(held));
  addEventListener("focusin", (event) => {
    held = under(event.target);
    const card = (known.get(held[0]) || []).find(isCard);
    const one = card && sheets.find(({ cards }) => cards.includes(card));
    if (one && document.body.classList.contains("beside")) place(one, card);
    light(held);
  });
  addEventListener("transitionend", (event) => event.propertyName === "top" && draw());

  const cards = sheets.flatMap((one) => one.cards);
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      document.activeElement.blur();
      held = [];
      light([]);
    }
    const step = { n: 1, p: -1 }[event.key];
    if (!step || !cards.length) return;
    const now = cards.findIndex((card) => held.includes(card.id));
    const next = cards[now < 0 ? (step > 0 ? 0 : cards.length - 1) : (now + step + cards.length) % cards.length];
    next.focus({ preventScroll: true });
    known.get(next.id).find((node) => standsAt(node, next.id))?.scrollIntoView({ block: "center" });
  });

  const folded = [];
  addEventListener("beforeprint", () => {
    for (const fold of document.querySelectorAll("details:not([open])")) folded.push(fold), (fold.open = true);
    arrange();
  });
  addEventListener("afterprint", () => {
    for (const fold of folded.splice(0)) fold.open = false;
    arrange();
  });
  let due = 0;
  const soon = () => {
    cancelAnimationFrame(due);
    due = requestAnimationFrame(arrange);
  };
  addEventListener("resize", soon);
  paper.addEventListener("change", soon);
  document.fonts?.ready.then(soon);
  arrange();
})();
