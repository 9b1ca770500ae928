/**
 * Collects, from now on, what reaches the page as an uncaught error.
 * @returns A function that stops collecting and tells what came.
 */
export function strayErrors(): () => Promise<readonly string[]> {
  const errors: string[] = [];
  const { onerror, onunhandledrejection } = window;
  window.onerror = (...[, , , , error]) => void errors.push(String(error));
  window.onunhandledrejection = ({ reason }) => void errors.push(String(reason));
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    Object.assign(window, { onerror, onunhandledrejection });
    return errors;
  };
}
