import type { Link } from '../link.ts';

/** For tests: a link whose next publish reaches the server, while the acknowledgement does not come back. */
export function lossy(link: Link): { readonly link: Link; loseNextAck(): void } {
  let lose = false;
  return {
    loseNextAck: () => void (lose = true),
    link: {
      ...link,
      async request(subject, ...rest) {
        const answer = await link.request(subject, ...rest);
        if (!lose || subject.startsWith('$JS.')) return answer;
        lose = false;
        return { kind: 'silent' };
      },
    },
  };
}
