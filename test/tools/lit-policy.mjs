/**
 * Lit makes a Trusted Types policy called `lit-html` as soon as it is loaded. A page that has a Lit of its
 * own would then refuse ours, or ours theirs: the name is taken. In our bundles the policy bears our own
 * name, and it is made when the first template is parsed, so that a second copy which never draws
 * anything asks for nothing.
 */
const POLICY =
  /(?<name>[\w$]+)=(?<types>[\w$]+)\?\k<types>\.createPolicy\("lit-html",\{createHTML:t=>t\}\):void 0/;

export const POLICY_NAME = 'canvas-rail';

/** The one place where lit-html hands a string to the HTML parser; it is fed by the policy alone. */
export const LIT_SINK = /createElement\("template"\);return ([\w$]+)\.innerHTML=/;

/** Renames and delays the policy of lit-html; the build fails where Lit has changed under it. */
export function litPolicy() {
  let found = false;
  return {
    name: 'lit-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return;
      found = true;
      return { code: withOwnPolicy(code), map: null };
    },
    buildEnd(error) {
      if (!error && !found) throw new Error('The build holds no lit-html, whose policy is to be renamed.');
    },
  };
}

export function withOwnPolicy(code) {
  const policies = code.split('createPolicy').length - 1;
  if (policies !== 1 || !POLICY.test(code) || !LIT_SINK.test(code)) {
    throw new Error(
      'lit-html makes its Trusted Types policy in another way now: look at test/tools/lit-policy.mjs.',
    );
  }
  return code.replace(
    POLICY,
    (_, name, types) =>
      `${name}=${types}?(p=>({createHTML:t=>(p??=${types}.createPolicy("${POLICY_NAME}",{createHTML:t=>t})).createHTML(t)}))():void 0`,
  );
}
