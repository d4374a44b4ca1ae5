/** Development only: Vite's own page code is inline and its updates come over a socket, so the page's policy is widened. */

import type { Plugin } from "vite";

const POLICY = /(<meta\s+http-equiv="Content-Security-Policy"\s+content=")([^"]*)(")/;

/** The policy of `index.html` with room for hot updates; throws when the page carries no policy at all. */
export function withDevelopmentPolicy(html: string): string {
  if (!POLICY.test(html)) throw new Error("index.html carries no Content-Security-Policy");
  return html.replace(POLICY, (_, before: string, policy: string, after: string) => {
    const widened = policy
      .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
      .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
      .replace("connect-src 'self'", "connect-src 'self' ws://127.0.0.1:* ws://localhost:*");
    return `${before}${widened}${after}`;
  });
}

/** Relaxes the policy of the served page; a build keeps the strict one of `index.html`. */
export function developmentPolicyPlugin(): Plugin {
  return { name: "veiligheidsbeeld:development-policy", apply: "serve", transformIndexHtml: withDevelopmentPolicy };
}
