import { phrases } from './phrases.js';

export interface DomainList {
  /** Name and version. */
  readonly id: string;
  readonly source: string;
  readonly domains: ReadonlySet<string>;
}

/**
 * Shorteners that anybody can use for free, so that nobody can tell who stands behind a link. Branded domains of the
 * same companies belong to one sender and are not here.
 */
export const shorteners: DomainList = {
  id: 'shorteners/1',
  source:
    'CTIA Messaging Principles and Best Practices (2023) 5.3: no shared public shorteners; carriers’ codes of conduct; names as the operators of these services publish them',
  domains: new Set(
    phrases(
      'bit.ly, bitly.com, bitly.ws, j.mp, tinyurl.com, tiny.cc, tiny.one, t.co, t.ly, goo.gl, is.gd, v.gd, ow.ly',
      'buff.ly, rebrand.ly, rb.gy, cutt.ly, cutt.us, shorturl.at, shorte.st, short.io, short.gy, short.cm, adf.ly, bl.ink',
      'bit.do, bc.vc, u.to, x.co, tr.im, su.pr, mcaf.ee, dlvr.it',
      'po.st, qr.ae, q.gs, s.id, s.coop, snip.ly, snipurl.com, shrtco.de, soo.gd, tny.im, ulvis.net, url.ie, ur1.ca',
      'urlz.fr, vu.fr, minurl.fr, lc.cx, cli.gs, clck.ru, vk.cc, to.ly, gg.gg, n9.cl, acortar.link, cort.as, ity.im',
      'hyperurl.co, kutt.it, lnk.to, ouo.io, shrinkme.io, shrinke.me, prettylinkpro.com, chilp.it',
      'zpr.io, bitl.to, surl.li, clicky.me, tiny.pl, dub.sh, 1url.com, 2.gp, spoo.me, t2m.io',
    ),
  ),
};
