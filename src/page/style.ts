import { READING_STYLE } from './reading-style.js';

/**
 * The page's one style sheet: system fonts, light and dark, print; marks are told by glyph and word, color only helps.
 */
export const STYLE = `
:root{--paper:#fdfcf9;--ink:#1f1d1a;--soft:#5e5a52;--line:#d9d4c8;--tint:#f4f1e9;--differ:#9a2c1e;--near:#7a5600;
--same:#22633f;--sum:#e9f0f7;--sum-ink:#1f4468;--link:#1a4f8a;--hit:#fff0b8;--share:#8c857a;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif Pro","Noto Serif",Georgia,"Liberation Serif",
serif;--sans:system-ui,-apple-system,"Segoe UI","Noto Sans","Liberation Sans",Arial,sans-serif;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){--paper:#171715;--ink:#ece8df;--soft:#a8a296;
--line:#3a3832;--tint:#21201d;--differ:#ff9d8c;--near:#e8bf63;--same:#8fd3a8;--sum:#1c2a38;--sum-ink:#a9cdf0;
--link:#9cc4f2;--hit:#5a4a10;--share:#8a8478}}
:root[data-theme=dark]{--paper:#171715;--ink:#ece8df;--soft:#a8a296;--line:#3a3832;--tint:#21201d;--differ:#ff9d8c;
--near:#e8bf63;--same:#8fd3a8;--sum:#1c2a38;--sum-ink:#a9cdf0;--link:#9cc4f2;--hit:#5a4a10;--share:#8a8478;
color-scheme:dark}
*{box-sizing:border-box}html{scroll-padding-top:4.5rem}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 var(--sans)}
a{color:var(--link);
text-underline-offset:.15em}a:focus-visible,button:focus-visible,summary:focus-visible,input:focus-visible,
select:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99em}.index .skip:focus{position:static}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem;z-index:9}
header.top{border-bottom:1px solid var(--line);padding:.5rem clamp(1rem,4vw,3rem) 0;background:var(--paper)}
header.top h1{font:600 clamp(1.2rem,2.2vw,1.6rem)/1.25 var(--serif);margin:0;overflow-wrap:anywhere}
.heading{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .9rem}
.heading h1,.of{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;min-width:0}
.of{margin:0;font-size:.92rem;color:var(--soft);-webkit-line-clamp:1}
.brand{font-weight:700;letter-spacing:.02em}.brand small{font-weight:400;color:var(--soft);margin-left:.6em}
nav.views{display:flex;flex-wrap:wrap;gap:0 clamp(.5rem,1.1vw,1.1rem);margin-top:.1rem}
nav.views a{display:inline-block;padding:.3rem 0;min-height:24px;text-decoration:none;
border-bottom:3px solid transparent}nav.views a[aria-current]{border-color:var(--ink);color:var(--ink);
font-weight:600}nav.views a:hover{border-color:var(--line)}
nav.stories{margin:.4rem 0 0;font-size:.9rem;color:var(--soft)}
nav.stories .fam{margin:.15rem .3rem .15rem 0;padding:.15rem .7rem;overflow-wrap:anywhere}
nav.stories [aria-current]{background:var(--paper);border-color:var(--ink);color:var(--ink);text-decoration:none;
font-weight:600}.banner>details{flex-basis:100%}
@media screen and (max-width:700px){.bar{flex-wrap:nowrap;gap:.5rem .9rem}.bar form{min-width:0;flex:1 1 8rem}
.bar label{display:block}.bar input{width:100%}header.top nav{white-space:nowrap;overflow-x:auto;flex-wrap:nowrap;
display:flex;gap:0 1rem;padding-bottom:2px}nav.stories .fam{flex:none;max-width:70vw;overflow:hidden;
text-overflow:ellipsis}.banner .note{font-size:.85rem}}
main{padding:.7rem clamp(1rem,4vw,3rem) 3rem;max-width:1500px;margin:0 auto}
h2,h3,p,dd,summary,label,legend{overflow-wrap:anywhere}section,.section{margin:1.8rem 0}
.story{font-size:1.5rem;margin-top:3rem;border-top:4px double var(--ink)}
h2{font:600 1.25rem/1.3 var(--serif);margin:0 0 .5rem;padding-top:.4rem;border-top:2px solid var(--ink)}
h3{font:600 1rem/1.35 var(--sans);margin:1.1rem 0 .3rem}
.kicker{font-size:.78rem;letter-spacing:.07em;text-transform:uppercase;color:var(--soft);font-weight:600}
.banner{display:flex;flex-wrap:wrap;gap:.15rem 1.2rem;align-items:baseline;font-size:.95rem}
.banner strong{font-size:1.1rem}.fam{display:inline-block;border:1px solid var(--line);border-radius:1em;
padding:.05rem .6rem;margin-right:.3rem;background:var(--tint)}
.tags a,.fam{unicode-bidi:isolate}.readings .tags{font-family:var(--sans)}.fams{font-size:.92rem;margin:.3rem 0}
i:not(.text i){font:600 .78em/1 var(--sans);color:var(--soft);letter-spacing:.02em}
.answers{display:grid;grid-template-columns:repeat(3,auto);justify-content:start;gap:0 2.4rem;margin:.5rem 0 .2rem}
.answers dt{font-weight:600}.answers dd{margin:0;color:var(--soft)}
.brief .lines{margin:.6rem 0}.brief .lines>div{padding-bottom:.7rem}
@media (min-width:900px){.brief .lines:has(>div+div){display:grid;gap:0 2.4rem;align-items:start;
grid-template-columns:repeat(2,minmax(0,1fr));grid-template-rows:repeat(4,auto) 1fr}
.brief .lines>div:first-child{grid-row:1 / span 9}.brief .lines>div:not(:first-child){grid-column:2}}
.headline{display:block;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
main>:is(section,.indexed):first-child,.indexed>div>section:first-child{margin-top:.4rem}
.index ul{margin-top:.4rem!important}.brief h2{font:600 1rem/1.35 var(--sans);margin:0;
border-top:2px solid var(--ink);padding-top:.2rem;break-after:avoid}
.brief .items>li{padding:.3rem 0 .35rem 1.7rem;break-inside:avoid}.brief .glyph{top:.25rem}.brief .readings{margin:0}
.indexed{display:grid;grid-template-columns:minmax(0,60rem) 13rem;gap:0 3rem;justify-content:space-between}
.indexed>div{grid-row:1;min-width:0}.index{font-size:.9rem;grid-column:2}
.index ul{list-style:none;margin:1.8rem 0 0;padding:0;position:sticky;top:1rem;max-height:calc(100vh - 2rem);
overflow:auto;border-top:2px solid var(--ink)}.index li a{display:block;padding:.2rem 0;min-height:24px;
text-decoration:none;overflow-wrap:anywhere}.index a:hover{text-decoration:underline}.index span{color:var(--soft)}
@media(max-width:1000px){.indexed{display:block}.index ul{position:static;display:flex;flex-wrap:wrap;gap:0 1.1rem;
max-height:none;margin-top:1rem;padding-top:.3rem}}
@media screen and (max-width:700px){.answers{grid-template-columns:minmax(0,1fr)}
.answers :is(dt,dd){display:inline;margin-right:.4rem}.brief{font-size:.94rem}
.brief .items>li{padding:.2rem 0 .25rem 1.5rem}.brief .readings{gap:.1rem 0}.banner,.answers{margin:0 0 .2rem}
.brief .title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.brief .lines{margin:.3rem 0}.brief .items>li{padding:.1rem 0 .15rem 1.5rem}.brief .note{margin:0}
main{padding-top:.3rem}
.banner details>summary{padding:.1rem 0}.answers{font-size:.88rem}
.answers :is(dt,dd){line-height:1.4}.brief .title{line-height:1.3}.brief .title a{padding:.25rem 0}
.brief .readings bdi{line-height:1.35}.brief .readings .tags a{line-height:1.6}}
@media screen and (max-width:1150px){nav.views{font-size:.9rem;column-gap:.7rem}}
ol.items,ul.items{list-style:none;margin:0;padding:0}
ol.items>li,ul.items>li{padding:.55rem 0 .6rem 1.9rem;border-bottom:1px solid var(--line);position:relative;
overflow-wrap:anywhere}
.glyph{position:absolute;left:.1rem;top:.5rem;font-weight:700;width:1.4rem;text-align:center}
.g-differs{color:var(--differ)}.g-compatible{color:var(--near)}.g-same{color:var(--same)}
.g-single,.g-none{color:var(--soft)}
.title{font-weight:600}.title a{color:inherit;text-decoration:none}.title a:hover{text-decoration:underline}
.readings{display:flex;flex-wrap:wrap;gap:.3rem 0;margin:.25rem 0 0}
.readings>div{padding:0 .8rem;border-left:1px solid var(--line);max-width:100%;flex:0 1 auto}
.readings>div:first-child{padding-left:0;border-left:0}
q,.words,.readings bdi{font-family:var(--serif);quotes:none}
.tags{font-size:.82rem;color:var(--soft);white-space:normal}
.tags a{display:inline-block;min-width:24px;min-height:24px;padding:0 .15rem}
.note{font-size:.9rem;color:var(--soft);margin:.25rem 0 0}
.sum{background:var(--sum);color:var(--sum-ink);border-radius:3px;padding:.05rem .4rem;display:inline-block}
.group{margin-top:1.1rem;font-weight:700}
details>summary{cursor:pointer;padding:.35rem 0;min-height:24px}
table{border-collapse:collapse;font-size:.92rem}caption{text-align:left;color:var(--soft);padding-bottom:.4rem}
th,td{border-bottom:1px solid var(--line);padding:.3rem .55rem;text-align:left;vertical-align:top}
th[scope=col]{font-weight:600}td.c,.grid td{text-align:center}
.grid a{display:inline-block;min-width:24px;min-height:24px}.scroll{overflow-x:auto}
.grid th[scope=row]{min-width:18rem;max-width:30rem;position:sticky;left:0;background:var(--paper);font-weight:400;
z-index:1}.grid th[scope=row] bdi{display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;
overflow:hidden;overflow-wrap:anywhere}.grid th[scope=colgroup]{text-align:center;font-weight:400;font-size:.8rem;
color:var(--soft);border-left:1px solid var(--line);padding:.1rem .3rem}.grid thead a{text-decoration:none}
.dense td,.dense thead th{padding:.15rem 1px;text-align:center}.dense thead th{font-size:.72rem}
.dense thead th:first-child{text-align:left}@media screen and (max-width:700px){.grid th[scope=row]{min-width:9.5rem;
max-width:9.5rem;font-size:.85rem}.grid th[scope=row] bdi{-webkit-line-clamp:4}}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:0 1.6rem;border-bottom:1px solid var(--line);padding:.5rem 0}
.pair>div{overflow-wrap:anywhere}.pair p{margin:0;font-family:var(--serif)}
@media screen and (max-width:700px){.pair{grid-template-columns:1fr;gap:.5rem}}
del,ins{text-decoration-thickness:2px;text-underline-offset:.2em}del{text-decoration:line-through;color:var(--differ)}
ins{text-decoration:underline;text-decoration-style:double;color:var(--same)}
.text{font:1.06rem/1.75 var(--serif);max-width:46rem;white-space:pre-wrap;overflow-wrap:anywhere}
.text .furniture{color:var(--soft);text-decoration:line-through;font-size:.9em}
.text sup{line-height:0}.beside{display:grid;grid-template-columns:minmax(0,47rem) minmax(16rem,1fr);gap:0 2.5rem}
.beside #here{font-size:.9rem}@media(max-width:1000px){.beside{grid-template-columns:minmax(0,1fr)}}
.text:not(.drawn) :target{background:var(--hit);outline:2px solid var(--near)}li:target{background:var(--hit)}
.bar{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;justify-content:space-between;align-items:center}
.bar form{margin-left:auto}.brand{color:inherit;text-decoration:none}svg .bar{fill:var(--soft)}
input,select{font:inherit;min-height:28px;padding:.15rem .5rem;border:1px solid var(--line);border-radius:4px;
background:var(--paper);color:var(--ink);max-width:100%}
.pick{display:flex;flex-wrap:wrap;gap:.6rem 1.2rem;align-items:end}
.pick fieldset{border:1px solid var(--line);border-radius:4px}
.pick fieldset label{margin-right:.8rem;display:inline-block;min-height:24px}mark{background:var(--hit);color:inherit}
pre.cite{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--tint);padding:.6rem;border-radius:4px;
font-size:.85rem;margin:.2rem 0 .6rem}.plot{max-width:100%;display:block}.day{white-space:nowrap}
svg text{font:12px var(--sans);fill:var(--ink)}svg .axis{stroke:var(--line)}svg .dot{fill:var(--ink)}
svg .ring{fill:var(--paper);stroke:var(--ink);stroke-width:1.8}
svg .open,svg .range{fill:none;stroke:var(--ink);stroke-width:1.8}svg .soft{fill:var(--soft)}
.strip{display:grid;grid-template-columns:minmax(0,20rem) minmax(0,26rem);gap:0 1.2rem;align-items:center;
max-width:56rem}.strip svg{width:100%;height:auto}.told{margin-top:.2rem}
@media screen and (max-width:700px){.strip{grid-template-columns:minmax(0,1fr)}}
.line text,.strip text{text-anchor:middle}.line .from{text-anchor:start}.line .tick{font-weight:600}
.line .pub{fill:var(--link)}.line .differs{fill:var(--differ);font-weight:700;font-size:15px}
.line .tip{fill:var(--soft)}.line [class^=span]{fill:none;stroke-width:6;stroke:var(--share)}
.line .span-period{stroke-width:2;stroke:var(--sum-ink)}
.line .span-differs{stroke-dasharray:3 3;stroke-width:2;stroke:var(--differ)}
.days{list-style:none;margin:1rem 0 0;padding:0 0 0 1.1rem;border-left:2px solid var(--line)}
.days>li{position:relative;padding-bottom:.7rem;display:grid;grid-template-columns:11rem minmax(0,1fr);gap:0 1rem}
.days>li:before{content:'';position:absolute;left:calc(-1.1rem - 6px);top:.45rem;width:10px;height:10px;
border-radius:5px;background:var(--ink)}.days h3{margin:0}.days ul{list-style:none;margin:0;padding:0}
.days ul>li{position:relative;padding:0 0 .5rem 1.7rem;overflow-wrap:anywhere}.days .glyph{top:0}
.plain{color:inherit;text-decoration:none}.plain:hover{text-decoration:underline}
@media screen and (max-width:700px){.days>li{grid-template-columns:minmax(0,1fr)}}
.items.few{columns:2 22rem;column-gap:2.2rem}.items.few>li{break-inside:avoid}
figure{margin:0 0 1rem}.quiet{font-size:.95rem;min-height:24px}.quiet[aria-current]{font-weight:600;color:var(--ink)}
.data{margin-top:2rem}.forms dt{margin-top:.7rem;font-weight:600}.forms dd{margin:0 0 0 1rem;color:var(--soft)}
td.name{overflow-wrap:anywhere;min-width:8rem}.state{border-left:4px solid var(--line);padding:.2rem 0 .2rem 1rem;
margin:.6rem 0;max-width:44rem}.state p{margin:.2rem 0}.state .what{font-weight:600}.state .next{color:var(--soft)}
.narrow{display:none}@media screen and (max-width:700px){.narrow{display:block}.wide{display:none}}
.lineage{display:block}.narrow .lineage{max-width:100%;height:auto}.lineage .lane{fill:var(--tint)}
.lineage .box{fill:var(--paper);stroke:var(--soft);stroke-width:1.3}.lineage .part,.lineage .tie{stroke-dasharray:4 3}
.lineage .tie{fill:none;stroke:var(--soft)}.lineage .siglum{font-weight:700}
.lineage .credit{fill:var(--near);font-weight:600}.lineage .outlet,.lineage .tick{font-size:13px}
.lineage .soft,.lineage .outlet{fill:var(--soft)}.lineage .tick{font-weight:600}
.lineage .share{fill:none;stroke:var(--share)}.lineage .reach{fill:none;stroke:transparent;stroke-width:18;
pointer-events:stroke}.lineage .tip{fill:var(--ink)}
.lineage .end{paint-order:stroke;stroke:var(--tint);stroke-width:4px;font-weight:600}
.lineage a:hover .share,.lineage a:focus-visible .share{stroke:var(--link)}
.lineage a:hover .box,.lineage a:focus-visible .box{stroke:var(--link);stroke-width:2.5}
.facets{grid-column:2;font-size:.9rem}.facets h2{font:600 .9rem/1.35 var(--sans);margin:1rem 0 .1rem;
border-top:1px solid var(--line);padding-top:.3rem}
.facets>div:first-child h2{margin-top:0;border-top:2px solid var(--ink)}.facets ul{list-style:none;margin:0;padding:0}
.facets a{display:flex;justify-content:space-between;gap:.6rem;padding:.1rem 0;min-height:24px;text-decoration:none;
overflow-wrap:anywhere}.facets a:hover bdi{text-decoration:underline}
.facets [aria-current]{font-weight:600;color:var(--ink)}.facets span{color:var(--soft);font-weight:400}
.to-facets{display:none}.chosen{margin:.3rem 0 .6rem}.chosen .fam{text-decoration:none;min-height:24px}
@media(max-width:1000px){.facets{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:0 2rem}
.to-facets{display:inline-block;min-height:24px}}.log .act{margin:0}
ol.items.log>li,ul.items.found>li{padding-left:.2rem}.log,.found{max-width:60rem}
@media screen and (max-width:700px){header.top .bar{flex-wrap:nowrap}.bar form{flex:1 1 3rem;min-width:3rem}
.bar .quiet{white-space:nowrap;max-width:5.5rem;overflow:hidden;text-overflow:ellipsis}}
footer{border-top:1px solid var(--line);padding:1rem clamp(1rem,4vw,3rem);color:var(--soft);font-size:.9rem}
button{font:inherit;min-height:28px;padding:.1rem .6rem;border:1px solid var(--line);border-radius:4px;
background:var(--tint);color:var(--ink);cursor:pointer}
@media screen{.on-paper{display:none}}
@media print{@page{margin:16mm 15mm 18mm;
@bottom-left{content:"Readout shows what these reports say. It does not judge which is right.";font:7.5pt sans-serif;
color:#555}@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#555}}
:root:root:root{--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--tint:#f4f4f4;--differ:#000;--near:#000;--same:#000;
--sum:#f1f1f1;--sum-ink:#000;--link:#000;--hit:#fff;--share:#777;--differ-tint:#f1f1f1;color-scheme:light}
html{font-size:9.5pt}body{font-size:1rem;line-height:1.38}header.top{padding:0}
header.top nav,header .bar,.quiet,.data,.skip,.narrow,button,form,.index,.first details,.more,#help,#export,#correct,
footer p:last-child,[data-comfort]{display:none}main,footer{padding:0;max-width:none}
.indexed,.beside{display:block}.wide{display:block}.scroll{overflow:visible}.lineage,.line{max-width:100%;height:auto}
.grid th[scope=row]{position:static;min-width:0}
.dense{table-layout:fixed;width:100%;font-size:7pt}.dense td{padding:1px 0}.dense th[scope=row]{width:34%;font-size:7pt}
.dense thead th:not(:first-child):not([scope=colgroup]){writing-mode:vertical-rl;text-align:right;padding:2px 0}
.dense thead :first-child{width:34%}.dense thead th[scope=colgroup]{writing-mode:horizontal-tb;text-align:center}
form.pick{display:none}ol.items>li[data-n]{padding-left:2.3rem}
section,.section{margin:.9rem 0}h2{font-size:13pt;break-after:avoid;padding-top:.2rem}
h3,caption,summary{break-after:avoid}li,tr,.pair,.state,.strip,figure,svg{break-inside:avoid}
ol.items>li,ul.items>li{padding:.3rem 0 .35rem 1.6rem}.glyph{top:.25rem}.banner{padding:.2rem 0}
summary{list-style:none}.group{break-after:avoid;margin-top:.5rem}a{color:inherit;text-decoration:none}
.tags a{min-width:0;min-height:0;padding:0 .1rem}.tags a[data-e]:after{content:" [" attr(data-e) "]"}
.sum{border-left:2px solid #999;border-radius:0}
#sources{display:block}#sources .text,#sources details{display:none}#sources h3{margin:.4rem 0 0}
.on-paper pre{columns:5;font:7.5pt/1.35 var(--sans);margin:0}}
${READING_STYLE}`;
