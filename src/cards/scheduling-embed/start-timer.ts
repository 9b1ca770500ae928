/** Calls back after a time; what it returns calls it off. */
export type StartTimer = (callback: () => void, milliseconds: number) => () => void;

export const startTimer: StartTimer = (callback, milliseconds) => {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
};
