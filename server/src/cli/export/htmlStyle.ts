/** The style of the report: colours only beside words, enough contrast in light and dark, and tables that paper can hold. */
export const style = `
:root {
  color-scheme: light dark;
  --text: #1f2328; --quiet: #57606a; --page: #ffffff; --line: #d0d7de; --track: #e6e9ed;
  --red: #cf222e; --amber: #9a6700; --green: #1a7f37; --plain: #0969da; --mark: #1f2328;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6edf3; --quiet: #9198a1; --page: #0d1117; --line: #3d444d; --track: #30363d;
    --red: #ff7b72; --amber: #d29922; --green: #3fb950; --plain: #58a6ff; --mark: #e6edf3;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1.5rem; max-width: 72rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
h1, h2, h3, p { margin: 0 0 .5rem; overflow-wrap: anywhere; }
h2 { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { margin-top: 1.5rem; font-size: 1.1rem; }
header p, .facts, small { color: var(--quiet); }
.note { padding-left: .75rem; border-left: 3px solid var(--line); color: var(--quiet); }
.id { color: var(--quiet); font-weight: 600; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .925rem; font-variant-numeric: tabular-nums; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: .4rem .5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { color: var(--quiet); font-weight: 600; white-space: nowrap; }
tbody th { min-width: 16rem; font-weight: 400; overflow-wrap: anywhere; }
.number { text-align: right; }
.date, .progress, thead .number { white-space: nowrap; }
.bar {
  position: relative; display: inline-block; width: 5rem; height: .6rem; margin-right: .5rem; border-radius: .3rem;
  background: var(--track); color: var(--plain); vertical-align: baseline;
}
.bar b { display: block; height: 100%; border-radius: inherit; background: currentColor; }
.bar i { position: absolute; top: -.2rem; bottom: -.2rem; width: 2px; background: var(--mark); }
.standing .bar { width: 10rem; }
.red { color: var(--red); } .amber { color: var(--amber); } .green { color: var(--green); }
.status { white-space: nowrap; }
.status::before { content: "● "; }
.on-track::before, .done::before { color: var(--green); }
.behind::before, .not-started::before { color: var(--amber); }
.at-risk::before, .overdue::before, .blocked::before { color: var(--red); }
.none::before { content: none; }
.dropped::before { color: var(--quiet); }
@media print {
  :root {
    --text: #000; --quiet: #444; --page: #fff; --line: #999; --track: #ddd;
    --red: #b00020; --amber: #7a5200; --green: #116329; --plain: #0550ae; --mark: #000;
  }
  html { font-size: 8.5pt; }
  body { max-width: none; padding: 0; }
  article, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .bar, .bar b, .bar i { print-color-adjust: exact; }
  .scroll { overflow: visible; }
  th, td { padding: .25rem .3rem; }
  td .bar { width: 2.5rem; }
}
`;
