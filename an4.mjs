import { readFileSync } from 'node:fs'; import { gzipSync } from 'node:zlib';
const c='dist/web/client/'; const m=JSON.parse(readFileSync(c+'.vite/manifest.json'));
for(const p of ['home','projects','project','mentors','mentor','how']){const w=new Set();const t=k=>{if(w.has(k))return;w.add(k);for(const i of m[k].imports??[])t(i)};t('entry-client.tsx');for(const k of Object.keys(m))if(k===`routes/${p}.tsx`||k.includes('virtual:texts/kk/public'))t(k);
const f=[...w].map(k=>m[k].file);const sz=f.map(x=>[x.replace('assets/',''),gzipSync(readFileSync(c+x),{level:9}).length]);console.log(p,sz.reduce((a,b)=>a+b[1],0),sz.map(x=>x.join(' ')).join(', '))}
