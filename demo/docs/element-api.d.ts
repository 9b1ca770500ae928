declare module 'virtual:element-api' {
  // A declaration like this one cannot import by a relative path.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  const api: import('../../test/tools/describe.mjs').ElementApi;
  export default api;
}
