/** Style of the reading views: marks on the words of a report, reports side by side, the script's own parts. */
export const READING_STYLE = `
:root{--differ-tint:#fbe9e4}@media (prefers-color-scheme:dark){:root:not([data-theme=light]){--differ-tint:#3d2320}}
:root[data-theme=dark]{--differ-tint:#3d2320}
[hidden]{display:none!important}input[type=date]:focus-within{outline:3px solid var(--link);outline-offset:2px}
.m-s{border-bottom:1px solid var(--soft)}.m-f{border-bottom:2px dotted var(--near)}
.m-t{border-bottom:2px dashed var(--link)}.m-c{border-bottom:4px solid var(--sum-ink)}
.m-e{border-top:1px solid var(--same)}.m-h{background:var(--tint)}
.drawn :is(.m-s,.m-f,.m-t,.m-c,.m-e,.m-h){border:0;background:none}
::highlight(shared){background:var(--tint)}
::highlight(statement){text-decoration:underline 1px solid var(--soft);text-underline-offset:.4em}
::highlight(within){text-decoration:underline 1px double var(--soft);text-underline-offset:.2em}
::highlight(figure){text-decoration:underline 2px dotted var(--near);text-underline-offset:.14em}
::highlight(time){text-decoration:underline 2px dashed var(--link);text-underline-offset:.14em}
::highlight(commitment){text-decoration:underline 3px solid var(--sum-ink);text-underline-offset:.24em}
::highlight(event){text-decoration:overline 1px solid var(--same)}
::highlight(here){background:var(--hit)}
.text sup a::highlight(statement),.text sup a::highlight(within),.text sup a::highlight(figure),
.text sup a::highlight(time),.text sup a::highlight(commitment),.text sup a::highlight(event){text-decoration:none}
.text i{font-style:normal}.text sup{user-select:none}
.text sup a{font:600 .68rem/1 var(--sans);text-decoration:none;padding:.45rem .4rem;margin-inline:-.3rem}
.text sup a+a{margin-left:.1rem}li[data-n]>.glyph{font-size:.8rem;width:1.8rem;left:-.1rem;top:.65rem}
.pick fieldset label,.tick{display:inline-flex;gap:.4rem;align-items:center;min-height:28px}.pick{margin-bottom:.8rem}
.pick label{min-width:0;max-width:100%}.char{font:.75em var(--sans);color:var(--soft)}
.text .furniture,.furniture{color:var(--soft);text-decoration:line-through}
.around{display:flex;flex-wrap:wrap;gap:0 1.2rem}.around a{display:inline-block;min-height:24px}
.extract{border-bottom:1px solid var(--line);padding:.5rem 0}
.heads,.cells{display:grid;gap:0 1.4rem}.c2 :is(.heads,.cells){grid-template-columns:repeat(2,minmax(0,1fr))}
.c3 :is(.heads,.cells){grid-template-columns:repeat(3,minmax(0,1fr))}
.c4 :is(.heads,.cells){grid-template-columns:repeat(4,minmax(0,1fr))}
.heads{align-items:end;position:sticky;top:0;background:var(--paper);z-index:2;padding:.4rem 0;
border-bottom:2px solid var(--ink)}.heads>div{min-width:0;overflow-wrap:anywhere;font-size:.92rem}
.density{width:100%;height:14px}.density .lane{fill:var(--line)}
.collation .row{border-bottom:1px solid var(--line);padding:.35rem 0 .5rem;scroll-margin-top:5.5rem}
.collation .row h3{margin:0;font-size:.85rem}.collation h3 .note{font-weight:400}
.collation .text{font-size:1rem;line-height:1.65}.collation .cell{min-width:0}
.row:target>h3,.row:focus-within>h3{background:var(--hit)}
.apart summary{color:var(--soft)}.apart summary .cells{display:inline-grid;width:calc(100% - 1.4em);
vertical-align:top}.apart .text{color:var(--soft)}
.collation :is(a,summary){scroll-margin-top:8rem}.v{margin:0 1px;outline:1px solid var(--differ);outline-offset:1px;
border-radius:2px;background:var(--differ-tint)}.v.form{outline:1px dotted var(--near);background:none}
.v:focus{outline-width:3px}.cell>.tags{float:right;margin-left:.5rem}.lemma,.lack,.gone{display:none}
.none{align-self:start}
.citation{position:relative}.citation button{float:right}
.chooser{position:fixed;z-index:8;max-width:min(26rem,calc(100vw - 16px));max-height:60vh;overflow:auto;
background:var(--paper);border:2px solid var(--ink);border-radius:6px;padding:.6rem .8rem;box-shadow:0 4px 18px #0004}
.chooser ol{list-style:none;margin:0 0 .5rem;padding:0}
.chooser li{padding:.3rem 0;border-bottom:1px solid var(--line)}
.chooser a{display:inline-block;min-height:24px;overflow-wrap:anywhere;margin-right:.5rem}
.said{position:fixed;right:1rem;bottom:1rem;z-index:7;max-width:min(24rem,calc(100vw - 2rem));background:var(--ink);
color:var(--paper);border-radius:4px;padding:.4rem .8rem;font-size:.9rem;overflow-wrap:anywhere}
.said:empty{display:none}
.helps dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem .9rem;margin:.4rem 0}.helps dt{font-weight:600}
.helps dd{margin:0}.helps{display:grid;align-items:start;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));
gap:1.5rem}kbd{font:600 .85rem var(--sans);border:1px solid var(--line);border-bottom-width:2px;border-radius:4px;
padding:.05rem .4rem;margin-right:.25rem;background:var(--tint)}
.changed{display:flex;flex-wrap:wrap;gap:.3rem 1rem;align-items:center;border-left:4px solid var(--same);
background:var(--tint);padding:.3rem .8rem;margin:.2rem 0 .7rem}
.changed p{margin:0;flex:1 1 20rem;overflow-wrap:anywhere}
.dates .do{color:var(--link);text-decoration:underline;text-underline-offset:.15em}
.seen-from{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;align-items:center}.seen-from .pick{margin:0}
.told:is(p){margin:.2rem 0 0}.tally p{margin:.3rem 0}
.quantities th[scope=row]{position:relative;padding-left:1.9rem;min-width:15rem;max-width:26rem;font-weight:400}
.quantities .glyph{top:.3rem}.quantities td.apart{background:var(--differ-tint)}.quantities td.none{color:var(--soft)}
.quantities details{padding:0}.quantities td{min-width:6rem}
@media screen and (max-width:700px){.quantities th[scope=row]{position:sticky;left:0;z-index:1;background:var(--paper);
min-width:9.5rem;max-width:9.5rem;padding-right:.3rem;font-size:.85rem}}
@media print{.quantities details::details-content{content-visibility:visible;display:block}}
.toll{max-width:26rem;margin:.3rem 0}.toll .end{text-anchor:end}.toll .start{text-anchor:start}
.words-form{border-top:1px solid var(--line);padding-top:.6rem}
.words-form .acts{display:inline-flex;flex-wrap:wrap;gap:.3rem .5rem;align-items:end}
.words-form.near{position:fixed;left:50%;bottom:.6rem;transform:translateX(-50%);z-index:8;
width:min(60rem,calc(100vw - 1rem));max-height:60vh;overflow:auto;background:var(--paper);border:2px solid var(--ink);
border-radius:6px;padding:.6rem .8rem;margin:0;box-shadow:0 4px 18px #0004}.words-form:not(.near) .leave{display:none}
.words-form label{overflow-wrap:anywhere}
::highlight(hit){background:var(--hit);text-decoration:underline 2px solid var(--near)}
@media(min-width:1001px){.beside #here{position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto}}
@media screen and (max-width:700px){.c2 .cells,.c3 .cells,.c4 .cells{grid-template-columns:minmax(0,1fr)}
.heads{position:static}.row:not(.alike) .base,.row.alike .same,.row .none{display:none}
.lemma,.lack,.gone{display:inline}.lemma::before{content:"["}.lemma::after{content:" | "}
.v:has(>.lemma)::after{content:"]"}.gone{margin-right:.3em}.apart .cells{gap:.4rem}}
@media print{
.dates .do,.seen-from form,.changed form,.chooser,.said,[data-comfort]{display:none}.heads{position:static}}
`;
