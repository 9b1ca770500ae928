/** A way an agent talks to the page: one file under `agents/` each. */
export interface Agent {
  /** Passes on everything the agent sends, as it comes; returns what ends it. */
  listen(receive: (message: unknown) => void): () => void;
}
