/**
 * Sends what the booking page sends when a time is booked, as if it came from the page's own frame. The
 * card checks window and origin of the message; a page offline cannot send any.
 *
 * @returns Whether there is a frame to speak for.
 */
export function simulateBooking(rail: HTMLElement | null): boolean {
  const frame = rail && findFrame(rail);
  if (!frame) return false;
  const uri = 'https://api.calendly.com/scheduled_events/SIMULATED';
  const booked = {
    event: 'calendly.event_scheduled',
    payload: { event: { uri }, invitee: { uri: `${uri}/invitees/SIMULATED` } },
  };
  window.dispatchEvent(
    new MessageEvent('message', {
      data: booked,
      origin: new URL(frame.src).origin,
      source: frame.contentWindow,
    }),
  );
  return true;
}

function findFrame(root: Element): HTMLIFrameElement | null {
  if (root instanceof HTMLIFrameElement) return root;
  for (const child of [...(root.shadowRoot?.children ?? []), ...root.children]) {
    const found = findFrame(child);
    if (found) return found;
  }
  return null;
}
