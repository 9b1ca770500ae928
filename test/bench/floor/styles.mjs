/** Plain CSS that makes the cards of the floor and of React look like ours at rest. */
export const styles = `
.panel{--text:#1b1e24;--accent:#2a55d4;--border:#d9dce3;--edge:#7c8089;--muted:#5a5f69;
position:absolute;right:1rem;top:50%;translate:0 -50%;width:28rem;max-height:100%}
.card{box-sizing:border-box;margin:0;color:var(--text);background:#fff;border:1px solid var(--border);
border-radius:16px;box-shadow:0 1px 2px rgb(0 0 0/8%),0 12px 32px rgb(0 0 0/14%);font:15px/1.4667 sans-serif}
.card *{box-sizing:border-box}
.header{display:flex;gap:8px;padding:20px 20px 6px}
.card h2{flex:1;margin:0;font-size:1.1334em}
.body{padding:6px 20px 20px}
fieldset{display:flex;flex-direction:column;gap:8px;margin:0;padding:0;border:0}
.note{margin:0;color:var(--muted);font-size:.8667em}
.option{display:flex;gap:12px;min-height:44px;padding:10px 14px;border:1px solid var(--border);border-radius:10px}
.option:hover{background:#f3f4f6}
.option:has(:checked){background:#eaeefb;border-color:var(--accent)}
.choice{width:18px;height:18px;margin:2px 0 0;accent-color:var(--accent)}
.label{flex:1}
.body>input{width:100%;min-height:44px;padding:8px 12px;border:1px solid var(--edge);border-radius:10px;font:inherit}
.actions{display:flex;justify-content:end;padding:12px 20px 20px}
.card button{min-height:44px;padding:8px 16px;background:none;border:1px solid var(--border);border-radius:10px;font:inherit}
.card .primary{color:#fff;background:var(--accent)}
.card .close{width:36px;min-height:36px;padding:0;border:0}
.pages{display:flex}.pages h3{flex:1;margin:0}
table{width:100%;border-collapse:collapse}
td{height:44px;text-align:center;border-radius:10px}
td[aria-selected]{color:#fff;background:var(--accent)}
.text>*{margin:0 0 .75em}
.success{color:#1a7a44;fill:currentColor}
iframe{width:100%;height:20rem;border:0}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}`;
