/** What the library leaves to the page; the rest it writes into style attributes. */
export const styles = `
.panel{position:absolute;right:1rem;top:50%;translate:0 -50%;width:28rem;max-height:100%}
.card{position:relative;background:#fff;border:1px solid #d9dce3;border-radius:16px;overflow:hidden;
box-shadow:0 1px 2px rgb(0 0 0/8%),0 12px 32px rgb(0 0 0/14%)}
.close{position:absolute;inset-inline-end:8px;top:8px;width:36px;height:36px;background:none;border:0;z-index:1}
.ac-pushButton{min-height:44px;padding:8px 16px;color:#fff;background:#2a55d4;border:0;border-radius:10px;font:inherit}
.ac-textInput,.ac-dateInput{width:100%;min-height:44px;padding:8px 12px;border:1px solid #7c8089;border-radius:10px;font:inherit}
:focus-visible{outline:2px solid #2a55d4;outline-offset:2px}`;
