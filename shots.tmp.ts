import { chromium } from "playwright-core";
import { chromiumFlags } from "./test/browser/chromium.ts";
import { readFileSync } from "node:fs";
const axe = readFileSync("node_modules/axe-core/axe.min.js","utf8");
const base="http://localhost:8733/";
const [,, which="all", theme="light", width="1280", doAxe="1"] = process.argv;
const views: Record<string,string> = {
 overview:"", events:"#/events", filtered:"#/events?type=ASSAULT,COERCE&since=2023", statements:"#/statements", actors:"#/actors", pair:"#/pair", pairall:"#/pair?pair=IRQ,USA&layer=happened,said,claimed,background,open&by-volume=1&per=month",
 network:"#/network", map:"#/map", search:"#/search?words=talks", actor:"#/actor/USA", event:"EVENT", disputed:"DISPUTED", reader:"READER", lost:"#/event/nope", empty:"#/events?place=XYZ",
};
const browser = await chromium.launch({executablePath:"/usr/bin/chromium", args:[...chromiumFlags]});
const ctx = await browser.newContext({viewport:{width:Number(width),height:900}, colorScheme: theme as "light", serviceWorkers:"block"});
const names = which==="all"?Object.keys(views):which.split(",");
for (const name of names) {
  const page = await ctx.newPage();
  page.on("console", m=>{ if(m.text().includes("Service Worker")) return; if(["error","warning"].includes(m.type())) console.log(name,"CONSOLE",m.text()); });
  page.on("pageerror", e=>console.log(name,"ERROR",e.message, e.stack?.slice(0,300)));
  let hash = views[name]!;
  if (hash==="EVENT") { const r=await (await fetch(base+"api/events?order=originators&limit=1")).json(); hash="#/event/"+encodeURIComponent(r.rows[0].id); }
  if (hash==="DISPUTED") { const r=await (await fetch(base+"api/events?disputed=true&limit=1")).json(); hash="#/event/"+encodeURIComponent(r.rows[0].id); }
  if (hash==="READER") hash="#s=made-0&f=e2";
  const t=Date.now();
  await page.goto(base+hash);
  await page.waitForSelector("#app:not(:has(.waiting)):not(:has([data-stale])):has(main)", {timeout:20000}).catch(()=>console.log(name,"TIMEOUT"));
  const took=Date.now()-t;
  await page.waitForTimeout(250);
  const shift = await page.evaluate(`new Promise(r=>{let s=0,l=[];new PerformanceObserver(x=>x.getEntries().forEach(e=>{s+=e.value;l.push(e.value.toFixed(3)+' '+e.sources.map(q=>q.node&&(q.node.className||q.node.nodeName)).join(','))})).observe({type:'layout-shift',buffered:true});setTimeout(()=>r(s.toFixed(3)+' '+l.join(' | ')),100)})`);
  const wide = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
  console.log(name, took+"ms shift", shift, wide>0?"TOO WIDE "+wide:"");
  if (doAxe==="1") { await page.evaluate(axe); const v = await page.evaluate("axe.run().then(({violations})=>violations.flatMap(({id,nodes})=>nodes.slice(0,3).map(n=>id+': '+n.target.join(' ')+': '+n.failureSummary.slice(0,200))))") as string[]; for (const x of v) console.log("  AXE",x); }
  await page.screenshot({path:`/tmp/ex/${name}-${width}-${theme}.png`, fullPage: name!=="events"&&name!=="statements"});
  await page.close();
}
await browser.close();
