/** The page's one style sheet: system fonts, light and dark, print; marks are told by glyph and word, color only helps. */
export const STYLE = `
:root{--paper:#fdfcf9;--ink:#1f1d1a;--soft:#5e5a52;--line:#d9d4c8;--tint:#f4f1e9;--differ:#9a2c1e;--near:#7a5600;--same:#22633f;--sum:#e9f0f7;--sum-ink:#1f4468;--link:#1a4f8a;--hit:#fff0b8;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif Pro","Noto Serif",Georgia,"Liberation Serif",serif;--sans:system-ui,-apple-system,"Segoe UI","Noto Sans","Liberation Sans",Arial,sans-serif;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){--paper:#171715;--ink:#ece8df;--soft:#a8a296;--line:#3a3832;--tint:#21201d;--differ:#ff9d8c;--near:#e8bf63;--same:#8fd3a8;--sum:#1c2a38;--sum-ink:#a9cdf0;--link:#9cc4f2;--hit:#5a4a10}}
:root[data-theme=dark]{--paper:#171715;--ink:#ece8df;--soft:#a8a296;--line:#3a3832;--tint:#21201d;--differ:#ff9d8c;--near:#e8bf63;--same:#8fd3a8;--sum:#1c2a38;--sum-ink:#a9cdf0;--link:#9cc4f2;--hit:#5a4a10;color-scheme:dark}
*{box-sizing:border-box}html{scroll-padding-top:4.5rem}body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 var(--sans)}
a{color:var(--link);text-underline-offset:.15em}a:focus-visible,button:focus-visible,summary:focus-visible,input:focus-visible,select:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99em}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem;z-index:9}
header.top{border-bottom:1px solid var(--line);padding:.9rem clamp(1rem,4vw,3rem) 0;background:var(--paper)}
header.top h1{font:600 clamp(1.25rem,2.6vw,1.75rem)/1.25 var(--serif);margin:.1rem 0 .3rem;overflow-wrap:anywhere}
.brand{font-weight:700;letter-spacing:.02em}.brand small{font-weight:400;color:var(--soft);margin-left:.6em}
nav.views{display:flex;flex-wrap:wrap;gap:0 1.1rem;margin-top:.5rem}nav.views a{display:inline-block;padding:.45rem 0;min-height:24px;text-decoration:none;border-bottom:3px solid transparent}nav.views a[aria-current]{border-color:var(--ink);color:var(--ink);font-weight:600}nav.views a:hover{border-color:var(--line)}
main{padding:1rem clamp(1rem,4vw,3rem) 3rem;max-width:1500px;margin:0 auto}
section,.section{margin:1.8rem 0}.story{font-size:1.5rem;margin-top:3rem;border-top:4px double var(--ink)}h2{font:600 1.25rem/1.3 var(--serif);margin:0 0 .5rem;padding-top:.4rem;border-top:2px solid var(--ink)}h3{font:600 1rem/1.35 var(--sans);margin:1.1rem 0 .3rem}.kicker{font-size:.78rem;letter-spacing:.07em;text-transform:uppercase;color:var(--soft);font-weight:600}
.banner{display:flex;flex-wrap:wrap;gap:.35rem 1.4rem;align-items:baseline;padding:.7rem 0;font-size:1.05rem}.banner strong{font-size:1.2rem}.fam{display:inline-block;border:1px solid var(--line);border-radius:1em;padding:.05rem .6rem;margin-right:.3rem;background:var(--tint)}
.first{display:grid;grid-template-columns:minmax(0,1.15fr) minmax(0,1fr);gap:0 2.2rem}@media(max-width:700px){.first{grid-template-columns:minmax(0,1fr)}}
ol.items,ul.items{list-style:none;margin:0;padding:0}ol.items>li,ul.items>li{padding:.55rem 0 .6rem 1.9rem;border-bottom:1px solid var(--line);position:relative;overflow-wrap:anywhere}
.glyph{position:absolute;left:.1rem;top:.5rem;font-weight:700;width:1.4rem;text-align:center}.g-differs{color:var(--differ)}.g-compatible{color:var(--near)}.g-same{color:var(--same)}.g-single,.g-none{color:var(--soft)}
.title{font-weight:600}.title a{color:inherit;text-decoration:none}.title a:hover{text-decoration:underline}
.readings{display:flex;flex-wrap:wrap;gap:.3rem 0;margin:.25rem 0 0}.readings>div{padding:0 .8rem;border-left:1px solid var(--line);max-width:100%;flex:0 1 auto}.readings>div:first-child{padding-left:0;border-left:0}
q,.words{font-family:var(--serif);quotes:none}.tags{font-size:.82rem;color:var(--soft);white-space:normal}.tags a{display:inline-block;min-width:24px;min-height:24px;padding:0 .15rem}
.note{font-size:.9rem;color:var(--soft);margin:.25rem 0 0}.sum{background:var(--sum);color:var(--sum-ink);border-radius:3px;padding:.05rem .4rem;display:inline-block}
.group{margin-top:1.1rem;font-weight:700}
details>summary{cursor:pointer;padding:.35rem 0;min-height:24px}
table{border-collapse:collapse;font-size:.92rem}caption{text-align:left;color:var(--soft);padding-bottom:.4rem}th,td{border-bottom:1px solid var(--line);padding:.3rem .55rem;text-align:left;vertical-align:top}th[scope=col]{font-weight:600}td.c,.grid td{text-align:center}.grid a{display:inline-block;min-width:24px;min-height:24px}.scroll{overflow-x:auto}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:0 1.6rem;border-bottom:1px solid var(--line);padding:.5rem 0}.pair>div{overflow-wrap:anywhere}.pair p{margin:0;font-family:var(--serif)}@media(max-width:700px){.pair{grid-template-columns:1fr;gap:.5rem}}
del,ins{text-decoration-thickness:2px;text-underline-offset:.2em}del{text-decoration:line-through;color:var(--differ)}ins{text-decoration:underline;text-decoration-style:double;color:var(--same)}
.text{font:1.06rem/1.75 var(--serif);max-width:46rem;white-space:pre-wrap;overflow-wrap:anywhere}.text .furniture{color:var(--soft);text-decoration:line-through;font-size:.9em}
.m-statement{border-bottom:1px solid var(--soft)}.m-figure{border-bottom:2px dotted var(--near)}.m-time{border-bottom:1px dashed var(--link)}.m-commitment{box-shadow:inset 0 -.5em var(--sum)}.m-event{border-bottom:1px solid var(--same)}.m-shared{background:var(--tint)}
.text sup{line-height:0}.beside{display:grid;grid-template-columns:minmax(0,47rem) minmax(16rem,1fr);gap:0 2.5rem}.beside #here{font-size:.9rem}@media(max-width:1000px){.beside{grid-template-columns:minmax(0,1fr)}}.text sup a{font:600 .68rem/1 var(--sans);text-decoration:none;padding:.25rem .2rem;min-width:24px;display:inline-block;text-align:center}
.text :target,.text .hit{background:var(--hit);outline:2px solid var(--near)}li:target{background:var(--hit)}
.bar{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;justify-content:space-between;align-items:center}.brand{color:inherit;text-decoration:none}svg .bar{fill:var(--soft)}input,select{font:inherit;min-height:28px;padding:.15rem .5rem;border:1px solid var(--line);border-radius:4px;background:var(--paper);color:var(--ink);max-width:100%}.pick{display:flex;flex-wrap:wrap;gap:.6rem 1.2rem;align-items:end}.pick fieldset{border:1px solid var(--line);border-radius:4px}.pick fieldset label{margin-right:.8rem;display:inline-block;min-height:24px}mark{background:var(--hit);color:inherit}pre.cite{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--tint);padding:.6rem;border-radius:4px;font-size:.85rem;margin:.2rem 0 .6rem}.plot{max-width:100%;display:block}.day{white-space:nowrap}svg text{font:12px var(--sans);fill:var(--ink)}svg .axis{stroke:var(--line)}svg .dot{fill:var(--ink)}svg .range{stroke:var(--ink);stroke-width:3;opacity:.45}
footer{border-top:1px solid var(--line);padding:1rem clamp(1rem,4vw,3rem);color:var(--soft);font-size:.9rem}
button{font:inherit;min-height:28px;padding:.1rem .6rem;border:1px solid var(--line);border-radius:4px;background:var(--tint);color:var(--ink);cursor:pointer}
@media print{body{background:#fff;color:#000;font-size:10.5pt}nav,button,.skip{display:none}section,li,.pair{break-inside:avoid}details{display:block}a{color:#000}.first{grid-template-columns:1fr 1fr}}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;
