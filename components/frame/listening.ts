/** A page that shows this one, as messages come from it and go to it. */
export interface Listening {
  readonly parent: unknown;
  /** Origins that may hear of what is learnt; this page's own always may. */
  readonly hosts: readonly string[];
  readonly origin: string;
}

/** The origins that a page lists: `<meta name="polku-hosts" content="https://union.example">`. */
export function hostsIn(content: string): readonly string[] {
  return content.split(/[\s,]+/).flatMap((written) => {
    try {
      const { origin } = new URL(written);
      return origin === 'null' ? [] : [origin];
    } catch {
      return [];
    }
  });
}

/**
 * The origin that wants to hear what is learnt, if this message says so and may. Who sent it is
 * what the browser says, never what stands in the message.
 */
export function listenerIn(
  { source, origin, data }: Pick<MessageEvent<unknown>, 'source' | 'origin' | 'data'>,
  { parent, hosts, origin: own }: Listening,
): string | undefined {
  if (!source || source !== parent) return undefined;
  if (origin === 'null' || (origin !== own && !hosts.includes(origin))) return undefined;
  return isWish(data) ? origin : undefined;
}

// Two fields of its own are looked at, however much there is.
function isWish(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const has = (key: string, value: unknown) =>
    Object.getOwnPropertyDescriptor(data, key)?.value === value;
  return has('type', 'polku.listen') && has('v', 1);
}
