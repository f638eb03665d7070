/** Comfort only; every view is complete without it. Opens folded text that a link leads into, lights the words, j and k step through items, t changes the theme. */
export const SCRIPT = `
(()=>{const d=document;
const open=()=>{const id=decodeURIComponent(location.hash.slice(1));const e=id&&d.getElementById(id);if(!e)return;for(let p=e.parentElement;p;p=p.parentElement)if(p.tagName==='DETAILS')p.open=true;
d.querySelectorAll('.hit').forEach(x=>x.classList.remove('hit'));const m=/^(R\\d+)-(\\d+)-(\\d+)$/.exec(id);
if(m){let n=e,left=m[3]-m[2];const text=e.closest('.text');const w=text&&d.createTreeWalker(text,4);let on=false;
for(let t;w&&left>0&&(t=w.nextNode());){if(!on&&(e.contains(t)||(e.compareDocumentPosition(t)&4)))on=true;if(!on||t.parentElement.closest('sup'))continue;left-=t.length;const p=t.parentElement;if(p!==text)p.classList.add('hit')}}
e.scrollIntoView({block:'center'})};
addEventListener('hashchange',open);open();
const lines=()=>[...d.querySelectorAll('ul.items>li:not(.group)')].filter(x=>x.offsetParent);let at=-1;
addEventListener('keydown',e=>{if(e.ctrlKey||e.metaKey||e.altKey||/INPUT|TEXTAREA|SELECT/.test(e.target.tagName))return;
if(e.key==='j'||e.key==='k'){const l=lines();at=Math.max(0,Math.min(l.length-1,at+(e.key==='j'?1:-1)));const x=l[at];if(x){const a=x.querySelector('a')||x;if(a===x)x.tabIndex=-1;a.focus();x.scrollIntoView({block:'nearest'})}}
if(e.key==='t'){const r=d.documentElement;const dark=r.dataset.theme?r.dataset.theme==='dark':matchMedia('(prefers-color-scheme:dark)').matches;r.dataset.theme=dark?'light':'dark'}});
})();
`;
