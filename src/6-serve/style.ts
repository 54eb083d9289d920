/** The stylesheet of all pages: light and dark, phone first, and for print. No fonts or images are loaded. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fffdf9; --panel: #f6f3ec; --ink: #191816; --quiet: #5b574f; --line: #e0dacd; --accent: #8c1d18; --link: #0b4f6c;
  --figure: #ffe9a8; --who: #fbd5d0; --event: #d5e8d4; --other: #e3e4f0; --cited: #b8860b;
  --page: 68rem;
  --serif: "Iowan Old Style", "Charter", "Source Serif 4", "Noto Serif", "Georgia", "DejaVu Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", "Helvetica Neue", "DejaVu Sans", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16171a; --panel: #1f2125; --ink: #e9e5dc; --quiet: #a9a498; --line: #393b41; --accent: #f0958d; --link: #8ecae6;
    --figure: #55430a; --who: #5c2722; --event: #234029; --other: #33365a; --cited: #f2c14e;
  }
}
@media (min-width: 100rem) { :root { --page: 76rem; } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 var(--serif); overflow-wrap: anywhere; }
main { max-width: var(--page); margin: 0 auto; padding: 1.5rem 1.125rem 3rem; }
main:not(.wide) > * { max-width: 42rem; }
main:focus { outline: none; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; font-weight: 700; }
h1 { font-size: clamp(1.7rem, 1.25rem + 2vw, 2.45rem); letter-spacing: -.015em; margin: .25rem 0 .6rem; max-width: 56rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; padding-top: .8rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.08rem; margin: 0; } h1 a { color: inherit; text-decoration-color: var(--line); }
p { margin: 0 0 .9rem; }
q { quotes: "“" "”" "‘" "’"; }
.quiet, .byline, .policy-note, .counts, .legend, .downloads { color: var(--quiet); font-family: var(--sans); font-size: .84rem; line-height: 1.5; }
.kicker { color: var(--accent); font: 700 .78rem/1.4 var(--sans); letter-spacing: .06em; text-transform: uppercase; margin: 0 0 .4rem; }
.hidden, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { position: absolute; left: 1rem; top: .5rem; z-index: 1; background: var(--paper); padding: .5rem .75rem; font-family: var(--sans); }

.masthead { border-bottom: 3px double var(--line); font-family: var(--sans); }
.masthead-row { max-width: var(--page); margin: 0 auto; padding: .7rem 1.125rem; display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; align-items: center; }
.name { font: 700 1.35rem/1.2 var(--serif); letter-spacing: -.01em; color: var(--ink); text-decoration: none; }
.masthead nav { display: flex; flex-wrap: wrap; gap: 0 clamp(.8rem, 4vw, 1.1rem); font-size: .9rem; }
.masthead nav a { white-space: nowrap; padding: .35rem 0; color: var(--ink); text-decoration: none; }
.masthead nav a:hover { text-decoration: underline; }
.masthead-search { flex: 1 1 16rem; }
.masthead-search form { display: flex; gap: .4rem; justify-content: end; }
.masthead-search input { flex: 0 1 17rem; min-width: 0; }
@media (max-width: 36rem) { .masthead-search input { flex-grow: 1; } }
input, select, button { font: .9rem/1.3 var(--sans); color: var(--ink); background: var(--paper); border: 1px solid var(--quiet); border-radius: 3px; padding: .42rem .6rem; min-height: 2.3rem; max-width: 100%; }
input::placeholder { color: var(--quiet); opacity: 1; }
button { background: var(--ink); color: var(--paper); border-color: var(--ink); cursor: pointer; white-space: nowrap; }

.foot { border-top: 1px solid var(--line); color: var(--quiet); font: .82rem/1.5 var(--sans); }
.foot > * { max-width: var(--page); margin: 0 auto; padding: 1rem 1.125rem; }
.foot span { display: block; max-width: 42rem; }

.lead { padding: .5rem 0 1.25rem; border-bottom: 1px solid var(--line); margin-bottom: 1.1rem; }
.lead h2 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.3rem); letter-spacing: -.015em; border: 0; padding: 0; margin: 0 0 .8rem; max-width: 46rem; }
.lead h2 a { color: var(--ink); text-decoration-color: transparent; }
.lead h2 a:hover { text-decoration-color: currentColor; }
.standfirst { font-size: 1.15rem; max-width: 44rem; }
@media (min-width: 60rem) {
  .lead { display: grid; grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr); gap: 3rem; align-items: start; }
  .lead:not(:has(.toll-chart)) { display: block; }
  .lead .toll-chart .wide { display: none; } .lead .toll-chart .narrow { display: block; }
}
.counts b { color: var(--ink); }
.front { display: grid; gap: 1.5rem; }
.front h2 { margin: 1.4rem 0 .5rem; border: 0; padding: 0; font-size: 1.15rem; }
.filter { background: var(--panel); border: 1px solid var(--line); border-radius: 4px; padding: 1rem; align-self: start; }
.filter form { display: grid; grid-template-columns: 1fr 1fr; gap: .7rem .8rem; font-family: var(--sans); }
.filter summary { font: 600 .95rem/1.5 var(--sans); cursor: pointer; } .filter details[open] summary { margin-bottom: .6rem; }
.filter label { display: grid; align-content: end; gap: .2rem; font-size: .82rem; color: var(--quiet); min-width: 0; }
.filter label:first-of-type, .filter-do { grid-column: 1 / -1; }
.filter input, .filter select { width: 100%; min-width: 0; }
.filter .tick { display: flex; gap: .5rem; align-items: center; color: var(--ink); } .filter .tick input { width: 1.1rem; }
@media screen and (max-width: 44rem) {
  .standings { table-layout: fixed; font-size: .8rem; }
  .standings :is(td, th) { padding-right: 0; padding-left: .3rem; overflow-wrap: anywhere; hyphens: manual; } 
  .standings th:not(:first-child) { writing-mode: vertical-rl; transform: rotate(180deg); text-align: left; padding: .3rem 0 0 .5rem; border: 0; }
  .standings thead { border-bottom: 2px solid var(--ink); }
  .standings :is(td, th):first-child { width: 34%; padding-left: 0; }
}
.standings td, .standings th { text-align: right; } .standings td:first-child, .standings th:first-child { text-align: left; }
.filter-do { margin: 0; display: flex; gap: 1rem; align-items: center; font-size: .9rem; }
.incidents { list-style: none; margin: 0; padding: 0; }
.incidents li { padding: .8rem 0; border-top: 1px solid var(--line); display: grid; grid-template-columns: auto auto minmax(0, 1fr); gap: .1rem 1.4rem; }
.incidents li > div { grid-column: 1 / -1; }
.incidents h3 { line-height: 1.3; text-wrap: wrap; } .incidents p { margin: .15rem 0 0; }
.toll { font: .84rem/1.35 var(--sans); color: var(--quiet); } .toll:empty { display: none; }
.toll b { color: var(--ink); font: 700 1.2rem/1.2 var(--serif); font-variant-numeric: lining-nums; }
.toll .range::before { content: "("; } .toll .range::after { content: ")"; } .toll.untold b { color: var(--quiet); font-weight: 400; }
.tag { font: 600 .74rem/1.3 var(--sans); color: var(--accent); border: 1px solid currentColor; border-radius: 1rem; padding: .02rem .5rem; margin-left: .6rem; white-space: nowrap; }
@media (min-width: 48rem) {
  .incidents li { grid-template-columns: minmax(0, 1fr) 6.6rem 6.6rem; }
  .incidents li > div { grid-column: 1; }
  .incidents .toll { text-align: right; display: block; } .toll b, .toll span { display: block; } .toll .range { white-space: normal; }
}
.incidents a { color: var(--ink); text-decoration-color: transparent; }
.incidents a:hover { text-decoration-color: currentColor; }
.pages { display: flex; gap: 1.2rem; justify-content: center; padding: 1rem 0; font: .9rem var(--sans); border-top: 1px solid var(--line); }
.complaint { background: var(--panel); border-left: 3px solid var(--accent); padding: .5rem .8rem; font: .88rem/1.5 var(--sans); }
@media (min-width: 52rem) {
  .front { grid-template-columns: 16rem minmax(0, 1fr); gap: 2.5rem; }
  .filter form { grid-template-columns: 1fr; }
  @supports selector(::details-content) {
    .filter summary { pointer-events: none; list-style: none; }
    .filter details::details-content { content-visibility: visible; display: block; }
    .filter details { display: block; }
    .filter details summary { margin-bottom: .6rem; }
  }
}
.conditions { margin-bottom: .9rem; }
.world-map { font: .82rem/1.45 var(--sans); color: var(--quiet); }
.world-map svg { display: block; width: 100%; height: auto; background: var(--panel); border: 1px solid var(--line); border-radius: 4px; }
.world-map .towns { fill: none; stroke: var(--quiet); stroke-width: 2.2; stroke-linecap: round; opacity: .42; }
.world-map text { font: 600 11px var(--sans); fill: var(--paper); pointer-events: none; }
.world-map .town { font: 11px var(--sans); fill: var(--quiet); paint-order: stroke; stroke: var(--panel); stroke-width: 2.5px; }
.world-map .spot { fill: var(--accent); fill-opacity: .86; stroke: var(--panel); stroke-width: 1; }
.world-map .touch { fill: transparent; }
.world-map .mark:hover .spot { fill-opacity: 1; stroke: var(--ink); stroke-width: 2; }
.world-map .mark:focus { outline: none; } .world-map .mark:focus-visible .touch { stroke: var(--link); stroke-width: 3; }
.world-map .frame { fill: none; stroke: var(--link); stroke-width: 1.5; stroke-dasharray: 6 4; } .world-map .drawn { fill: var(--link); fill-opacity: .15; stroke: var(--link); }
@media (hover: none) { .world-map .with-mouse { display: none; } }
.world-map figcaption { display: flex; flex-wrap: wrap; gap: .4rem 1rem; justify-content: space-between; align-items: baseline; margin-top: .5rem; }
[aria-busy=true] { opacity: .5; transition: opacity .15s .15s; }

.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.6rem 0; margin-top: 1.6rem; }
.beside { min-width: 0; } .beside > * { margin: 0 0 1.6rem; }
.story { max-width: 42rem; min-width: 0; }
.story > .section:first-child h2 { margin-top: 0; }
.what-happened p { font-size: 1.1rem; }
@media (max-width: 36rem) { .glance.glance { display: grid; grid-template-columns: 1fr 1fr; } }
.glance { display: flex; flex-wrap: wrap; gap: .9rem clamp(1.6rem, 5vw, 4rem); padding: .9rem 0; margin: 1rem 0 .6rem; border: solid var(--line); border-width: 1px 0; }
.glance dt { font: 600 .74rem/1.3 var(--sans); letter-spacing: .06em; text-transform: uppercase; color: var(--quiet); }
.glance dd { margin: 0; }
.big { display: block; font-size: clamp(2.1rem, 1.6rem + 1.6vw, 3rem); line-height: 1.1; font-weight: 700; letter-spacing: -.02em; font-variant-numeric: lining-nums; }
.glance div:first-child .big { color: var(--accent); }
.range { font: .78rem/1.3 var(--sans); color: var(--quiet); white-space: nowrap; }
.glance.glance .untold .big { color: var(--quiet); font-weight: 400; }
.untold .range { display: block; }
.policy-note { margin: 0; }
.as-of { margin: 1.1rem 0 0; font: .88rem/1.45 var(--sans); color: var(--quiet); }
.as-of p { margin: 0; } .as-of output { color: var(--ink); font-weight: 600; }
.as-of input[type=range] { width: 100%; max-width: 42rem; padding: 0; border: 0; background: none; accent-color: var(--accent); min-height: 2rem; margin: 0; display: block; }
.contents { font: .86rem/1.45 var(--sans); }
.contents h2, .states h2 { font: 600 .74rem/1.3 var(--sans); letter-spacing: .06em; text-transform: uppercase; color: var(--quiet); border: 0; margin: 0 0 .4rem; padding: 0; }
.contents ul { margin: 0; padding: 0; list-style: none; }
.contents li { border-top: 1px solid var(--line); }
.contents a { display: block; padding: .34rem 0; color: var(--ink); text-decoration: none; }
.contents a:hover { text-decoration: underline; }
@media (max-width: 59.99rem) {
  .contents ul { display: flex; gap: 1.1rem; overflow-x: auto; white-space: nowrap; padding-bottom: .3rem; }
  .contents li { border: 0; }
  .dot-map { max-width: 26rem; }
  .contents a { padding: .2rem 0; color: var(--link); }
}
@media (min-width: 60rem) {
  .columns { grid-template: "story beside" auto "story contents" 1fr / minmax(0, 42rem) minmax(15rem, 20rem); gap: 0 3.5rem; justify-content: space-between; }
  .beside { grid-area: beside; }
  .story { grid-area: story; }
  .contents { grid-area: contents; align-self: start; position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; }
}

.toll-chart { margin: 1.2rem 0 1.4rem; }
.toll-chart figcaption { font: .82rem/1.45 var(--sans); color: var(--quiet); margin-bottom: .4rem; }
.toll-chart figcaption b { color: var(--ink); display: block; font-size: .92rem; }
.toll-chart > svg { display: block; width: 100%; height: auto; }
.chart-key { list-style: none; margin: .35rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; }
.chart-key li { padding-left: 1.5rem; text-indent: -1.5rem; } .chart-key li:last-child { padding: 0; text-indent: 0; }
.chart-key svg { vertical-align: -.28rem; overflow: visible; }
.toll-chart .said { font: .86rem/1.45 var(--sans); color: var(--quiet); min-height: 2.9em; margin: .3rem 0 0; }
@media (hover: none) { .toll-chart .said { display: none; } }
.toll-chart .narrow { display: none; }
@media (max-width: 36rem) { .toll-chart .narrow { display: block; } .toll-chart .wide { display: none; } }
.toll-chart text { font: 12px var(--sans); fill: var(--quiet); font-variant-numeric: tabular-nums lining-nums; }
.toll-chart .number { font-weight: 700; font-size: 13px; fill: var(--ink); paint-order: stroke; stroke: var(--paper); stroke-width: 3px; }
.tick line { stroke: var(--line); stroke-width: 1; }
.rise { fill: none; stroke: var(--accent); stroke-width: 1.5; opacity: .45; }
.point .dot { fill: var(--accent); stroke: var(--paper); stroke-width: 1.5; }
.point .own-voice { fill: var(--quiet); }
.point .bar { stroke: var(--accent); stroke-width: 2; opacity: .6; }
.point.superseded .dot { fill: var(--paper); stroke: var(--accent); }
.point.superseded .own-voice { stroke: var(--quiet); }
.point.superseded .bar { opacity: .3; }
.point .touch { fill: transparent; }
.point:hover .dot, .point:focus .dot { stroke: var(--ink); stroke-width: 2.5; fill: var(--cited); }
.point:focus { outline: none; }
.point:focus-visible .touch { stroke: var(--link); stroke-width: 2.5; }

.dot-map svg { display: block; width: 100%; height: auto; background: var(--panel); border: 1px solid var(--line); border-radius: 3px; }
.dot-map path { fill: none; stroke-linecap: round; }
.dot-map .home { stroke: var(--quiet); opacity: .75; }
.dot-map .abroad { stroke: var(--quiet); opacity: .28; }
.dot-map text { font: 10px var(--sans); fill: var(--ink); paint-order: stroke; stroke: var(--panel); stroke-width: 2.5px; }
.dot-map .ring { fill: none; stroke: var(--accent); stroke-width: 1.5; }
.dot-map .spot { fill: var(--accent); stroke: var(--panel); stroke-width: 1; }
.dot-map .scale { stroke: var(--quiet); stroke-width: 1; }
.dot-map .scale-text { fill: var(--quiet); }
.dot-map figcaption { font: .8rem/1.4 var(--sans); color: var(--quiet); margin-top: .3rem; }
figure { margin: 0; }
.states { font: .86rem/1.45 var(--sans); } .as-of + .states { margin-top: .8rem; } .states details { margin-top: .4rem; }
.states ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem .4rem; }
.states a { display: inline-block; padding: .18rem .55rem; border: 1px solid var(--line); border-radius: 1rem; color: var(--ink); text-decoration: none; }
.states a:hover { border-color: var(--ink); }
.states [aria-current] { background: var(--ink); color: var(--paper); border-color: var(--ink); }

.figure-filter { display: flex; flex-wrap: wrap; gap: .6rem .9rem; align-items: end; margin: .8rem 0; font: .8rem/1.4 var(--sans); color: var(--quiet); }
.figure-filter label { display: grid; gap: .15rem; }
.answer { border-left: 3px solid var(--accent); padding: .1rem 0 .1rem 1rem; margin: 0 0 1.3rem; }
.answer p { font-size: 1.1rem; margin: 0 0 .4rem; }
.answer ul { list-style: none; margin: 0; padding: 0; font: .84rem/1.5 var(--sans); color: var(--quiet); }
.answer q { color: var(--ink); font-family: var(--serif); font-size: .95rem; }

.timeline .labelled { position: relative; margin: 0; padding: 0 0 .9rem 1.4rem; border-left: 2px solid var(--line); }
.timeline .labelled::before { content: ""; position: absolute; left: -.42rem; top: .38rem; width: .7rem; height: .7rem; border-radius: 50%; background: var(--paper); border: 2px solid var(--accent); }
.timeline .label { color: var(--quiet); font-weight: 600; font-size: .8rem; }
.all-figures { margin: 1rem 0; position: relative; overflow-x: clip; container: figures / inline-size; }
.all-figures summary, .policies summary { cursor: pointer; font: 600 .88rem/1.5 var(--sans); }
.related { list-style: none; margin: 0; padding: 0; }
.related li { padding: .55rem 0; border-top: 1px solid var(--line); }
.related li:first-child { border: 0; }
.related .quiet { display: block; }
.labelled { padding-left: 0; }
.label { display: block; font: 700 .86rem/1.45 var(--sans); }
.anchor { scroll-margin-top: 5rem; }
.sentence:has(.anchor:target), tr:target, tr:has(.anchor:target), .notes li:target { background: var(--figure); box-shadow: 0 0 0 .2rem var(--figure); }
.cites { font: .68rem/1 var(--sans); vertical-align: super; white-space: normal; margin-left: .1em; }
.cites a { text-decoration: none; padding: .15em .2em; }
.cites a:hover { text-decoration: underline; }

.whole { white-space: nowrap; }
table { overflow-wrap: break-word; border-collapse: collapse; width: 100%; font: .84rem/1.45 var(--sans); font-variant-numeric: tabular-nums lining-nums; margin: 1rem 0; }
caption { text-align: left; font-weight: 700; padding: 0 0 .4rem; }
th { text-align: left; vertical-align: bottom; font-weight: 600; color: var(--quiet); border-bottom: 2px solid var(--ink); padding: .3rem .6rem .3rem 0; }
td { vertical-align: top; border-bottom: 1px solid var(--line); padding: .5rem .6rem .5rem 0; }
td strong { font-size: 1.02rem; }
.superseded strong { font-weight: 400; color: var(--quiet); }
@media screen { @container figures (max-width: 41rem) {
  .figures thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .figures, .figures tbody, .figures tr, .figures td, .figures caption { display: block; width: 100%; }
  .figures tr { border-top: 1px solid var(--line); padding: .6rem 0; }
  .figures td { border: 0; padding: .1rem 0; display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); }
  .figures td::before { content: attr(data-label); color: var(--quiet); grid-column: 1; }
}
@container figures (min-width: 41.1rem) {
  .figures td:nth-child(3) > div { min-width: 5.4rem; } .figures td:nth-child(4) { width: 16%; } .figures td:nth-child(6) { width: 22%; }
}}
.policies { font: .86rem/1.5 var(--sans); margin: 1rem 0; background: var(--panel); border: 1px solid var(--line); border-radius: 4px; padding: .7rem 1rem; }
.policies dt { margin-top: .7rem; color: var(--quiet); }
.policies dd { margin: 0; }
.policies ul { margin: .2rem 0 0; padding-left: 1.1rem; color: var(--quiet); }
.gaps { padding-left: 1.2rem; }
ol.sources { padding-left: 1.6rem; }
.sources li { margin-bottom: .6rem; }
.sources li::marker { font: .8rem var(--sans); color: var(--quiet); }
.sources p { margin: 0; }
.reprint { padding-left: 1rem; border-left: 2px solid var(--line); font-size: .94em; }
.notes ol { padding-left: 2rem; font-size: .88rem; line-height: 1.5; }
.notes li { margin-bottom: .45rem; }
.notes li::marker { font: .76rem var(--sans); color: var(--quiet); }
.note-source { color: var(--quiet); font: .8rem/1.4 var(--sans); }

.report h1 { margin-bottom: .5rem; max-width: 46rem; } .reported { max-width: 42rem; }
.reported { font: .88rem/1.5 var(--sans); background: var(--panel); border-left: 3px solid var(--accent); padding: .5rem .9rem; margin-bottom: 1.4rem; }
.reported ul { margin: 0; padding: 0; list-style: none; }
.text { font-size: 1.08rem; line-height: 1.7; }
.text p { white-space: pre-wrap; }
.text .long { content-visibility: auto; contain-intrinsic-size: auto 300rem; }
mark { color: inherit; background: var(--other); padding: .08em 0; border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark a { color: inherit; text-decoration: underline dotted 1px; text-underline-offset: .22em; }
mark a:hover { text-decoration-style: solid; }
.m-figure { background: var(--figure); } .m-who { background: var(--who); } .m-event { background: var(--event); } .m-other { background: var(--other); }
mark.cited, .anchor:target + mark { box-shadow: inset 0 -.16em 0 var(--cited); }
mark.cited:not([class*="m-"]) { background: transparent; }
#cited, .text .anchor { scroll-margin-top: 35vh; }
.legend mark { padding: .1em .35em; color: var(--ink); }
.statements ol { padding-left: 1.4rem; font-size: .92rem; line-height: 1.45; }
.statements li { margin-bottom: .7rem; } .statements li::marker { font: .76rem var(--sans); color: var(--quiet); }
.rule { font: .78rem/1.45 var(--sans); color: var(--quiet); } .rule summary { cursor: pointer; width: fit-content; }
.report-text { min-width: 0; }
.reading { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem 3.5rem; }
.stated { min-width: 0; } .stated h2 { font-size: 1.1rem; } .stated section:first-child h2 { margin-top: 0; }
@media (min-width: 60rem) { .reading { grid-template-columns: minmax(0, 42rem) minmax(15rem, 20rem); justify-content: space-between; } .stated section:first-child h2 { border-top: 0; padding-top: 0; } }

.policy-switch { margin: .8rem 0; } .policy-switch p { margin: 0 0 .5rem; }
.band rect { fill: var(--figure); opacity: .55; } .band line { stroke: var(--cited); stroke-width: 1.5; stroke-dasharray: 5 4; }
.point .choice { fill: none; stroke: var(--ink); stroke-width: 1.5; }
.chosen-by { display: inline-block; background: var(--figure); border-radius: 3px; padding: 0 .35rem; margin-top: .15rem; white-space: nowrap; }
.copies button { background: none; color: var(--ink); border-color: var(--quiet); font-size: .82rem; padding: .25rem .6rem; min-height: 0; margin: 0 .5rem .4rem 0; }
.versions { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem 2.5rem; }
@media (min-width: 52rem) { .versions { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
.version h2 { margin-top: .6rem; font-size: 1.15rem; } .version .text { white-space: pre-wrap; unicode-bidi: plaintext; font-size: 1rem; line-height: 1.6; }
del { background: var(--who); text-decoration: line-through; text-decoration-thickness: 1px; } ins { background: var(--event); text-decoration: underline; text-decoration-thickness: 1px; }
.ways { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem 3rem; }
.ways h2 { border: 0; padding: 0; margin: .6rem 0 .6rem; font-size: 1.15rem; } .ways form + h2 { margin-top: 2rem; }
@media (min-width: 60rem) { .ways { grid-template-columns: minmax(0, 1fr) minmax(0, 1.25fr); align-items: start; } }
.add-form { display: grid; grid-template-columns: minmax(0, 1fr); gap: .85rem; font-family: var(--sans); }
.add-form label { display: grid; gap: .2rem; font-size: .84rem; color: var(--quiet); }
.add-form select { width: 100%; min-width: 0; }
.add-form button { justify-self: start; min-width: 9rem; }
.add-form p { margin: 0; }
.add-form .tick { display: flex; gap: .6rem; align-items: center; color: var(--ink); }
.narrow-form { max-width: 22rem; }
.pair { display: grid; gap: .85rem; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); }
textarea { font: .95rem/1.5 var(--serif); color: var(--ink); background: var(--paper); border: 1px solid var(--quiet); border-radius: 3px; padding: .5rem .6rem; width: 100%; resize: vertical; }
.drop { border: 2px dashed var(--quiet); border-radius: 6px; background: var(--panel); padding: 2rem 1.25rem 1.25rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: .8rem; justify-items: center; text-align: center; }
.drop.over { border-color: var(--link); border-style: solid; }
.add-form .drop label { font-size: 1rem; color: var(--ink); font-weight: 600; }
.drop input { border: 0; background: none; min-width: 0; max-width: 100%; }
.drop input::file-selector-button { font: .9rem/1.3 var(--sans); color: var(--ink); background: var(--paper); border: 1px solid var(--quiet); border-radius: 3px; padding: .42rem .8rem; margin-right: .7rem; cursor: pointer; }
.chosen { list-style: none; margin: 0; padding: 0; font-size: .86rem; } .chosen:empty { display: none; }
.problems { list-style: none; margin: 0; padding: 0; font: .9rem/1.5 var(--sans); }
.problems li { border-left: 3px solid var(--accent); padding: .1rem 0 .1rem .8rem; margin-bottom: .9rem; }
.problems b, .problems span { display: block; }
progress { width: 100%; height: .5rem; accent-color: var(--accent); margin-bottom: .8rem; }
.has-script .without-script { display: none; }
.signed-in { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center; margin-top: .8rem; }
.signed-in button { min-height: 0; padding: .2rem .6rem; background: none; color: var(--ink); border-color: var(--quiet); font-size: .82rem; }

.button, .answers button, .side button { display: inline-flex; gap: .5rem; align-items: center; }
.button { font: .9rem/1.3 var(--sans); border: 1px solid var(--quiet); border-radius: 3px; padding: .42rem .7rem; min-height: 2.3rem; color: var(--ink); text-decoration: none; }
.quiet-button:hover { border-color: var(--ink); }
kbd { font: .74rem/1.2 var(--sans); border: 1px solid currentColor; border-radius: 3px; padding: .08rem .32rem; opacity: .8; }
html:not(.has-script) kbd, html:not(.has-script) .with-script, html.no-keys kbd { display: none; }
.why-unsure { max-width: 46rem; margin-top: .8rem; } .why-unsure b { color: var(--ink); }
.weights { max-width: 46rem; margin: .2rem 0 0; } .weights b { color: var(--ink); }
.answer-form { background: var(--paper); padding: .8rem 0 .6rem; display: grid; gap: .7rem; font-family: var(--sans); }
@media screen and (min-width: 44rem) and (min-height: 40rem) {
  .answer-form:not(:has(.sides)) { position: sticky; bottom: 0; border-top: 2px solid var(--ink); }
}
.answers { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; }
.override { display: flex; gap: .3rem; } .override input { width: 12rem; }
.reason { display: grid; gap: .2rem; font-size: .82rem; color: var(--quiet); max-width: 40rem; }
.keys { font-size: .82rem; color: var(--quiet); display: flex; gap: .4rem; align-items: center; }
input[type=checkbox], input[type=radio] { min-height: 0; width: 1.1rem; height: 1.1rem; flex: none; accent-color: var(--accent); }
.sides { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); align-items: start; margin-bottom: .6rem; }
.side { background: var(--panel); border: 1px solid var(--line); border-radius: 4px; padding: .9rem 1rem 1rem; min-width: 0; }
.side h2 { border: 0; margin: 0 0 .5rem; padding: 0; font: 700 1.7rem/1.15 var(--serif); }
.side ul, .side-by-side ul { list-style: none; margin: 0 0 .8rem; padding: 0; }
.side-by-side ul { margin: 0; }
.side li { padding: .35rem 0; border-top: 1px solid var(--line); line-height: 1.45; }
.side q, .side-by-side q { font-family: var(--serif); font-size: .95rem; color: var(--ink); line-height: 1.45; }
.side-by-side { table-layout: fixed; }
.side-by-side thead td { width: 7rem; border-bottom: 2px solid var(--ink); }
.side-by-side thead th { color: var(--ink); font: 600 1.02rem/1.35 var(--serif); vertical-align: top; padding-right: 1.2rem; }
.side-by-side thead th .kicker, .side-by-side thead th .quiet { display: block; margin: 0 0 .2rem; }
.side-by-side tbody th { border-bottom: 1px solid var(--line); vertical-align: top; padding: .5rem .6rem .5rem 0; }
.side-by-side li + li { margin-top: .4rem; }
.side-by-side li b { display: block; }
.side-by-side .words { color: inherit; text-decoration-color: var(--line); display: inline-block; }
@media screen and (max-width: 44rem) {
  .side-by-side thead td { display: none; } .side-by-side tbody tr { display: grid; grid-template-columns: 1fr 1fr; gap: 0 .8rem; }
  .side-by-side thead tr { display: grid; grid-template-columns: 1fr 1fr; gap: 0 .8rem; } .side-by-side tbody th { grid-column: 1 / -1; border: 0; padding-bottom: 0; }
  .side-by-side, .side-by-side thead, .side-by-side tbody { display: block; }
}
.done { background: var(--panel); border-left: 3px solid var(--link); padding: .6rem .9rem; margin-bottom: 1.2rem; font-family: var(--sans); font-size: .9rem; }
.decision p { margin: 0; } .decision .related { font-size: .92rem; }
.decision .related li { border: 0; padding: .15rem 0; }
.decisions { list-style: none; margin: 0; padding: 0; font-family: var(--sans); }
.decisions > li { border-top: 1px solid var(--line); padding: .9rem 0; }
.undone .decision-what b { text-decoration: line-through; font-weight: 400; }
.undo { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: .4rem; }
.undo input { width: 15rem; }
.undo button, .inline-form button { background: none; color: var(--ink); border-color: var(--quiet); }
.inline-form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; font-family: var(--sans); margin-bottom: .8rem; }
.inline-form label { display: grid; gap: .2rem; font-size: .84rem; color: var(--quiet); }
.choices { border: 0; margin: 0; padding: 0; display: grid; gap: .1rem; min-width: 0; }
.choices legend { font-size: .84rem; color: var(--quiet); padding: 0; margin-bottom: .3rem; }
.add-form .choices label { display: flex; gap: .6rem; align-items: baseline; color: var(--ink); font-size: .92rem; padding: .35rem 0; border-top: 1px solid var(--line); }
.add-form .choices input { position: relative; top: .15rem; }

@media print {
  :root { --paper: #fff; --panel: #fff; --ink: #000; --quiet: #444; --line: #bbb; --accent: #000; --link: #000; --figure: #eee; --who: #eee; --event: #eee; --other: #eee; --cited: #000; }
  html { font-size: 75%; }
  .masthead, .skip, .contents, .downloads, .filter, .foot, .pages, .said, .as-of input[type=range], .as-of svg { display: none; }
  .as-of datalist { display: none; }
  main, main.wide { max-width: none; padding: 0; }
  a { text-decoration: none; }
  .columns { display: block; } .contents, .states, .figure-filter { display: none; } .all-figures:not([open]) > summary { display: none; }
  h2, h3 { break-after: avoid; }
  tr, .notes li, .sources li, .glance { break-inside: avoid; }
  .policies:not([open]) { display: none; }
  @page { margin: 18mm 16mm; }
}
`;
