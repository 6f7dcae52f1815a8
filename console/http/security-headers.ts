/**
 * What a browser is told to keep to, on every answer. Scripts and styles come from the console alone; the one script
 * within a page, of the GOV.UK template, carries the page's nonce.
 *
 * @param formsLeadTo the origins that forms lead away to, for signing in and out and for files: a browser holds the redirects
 *   of a form to `form-action` too
 */
export function securityHeaders({
  nonce,
  formsLeadTo,
}: {
  readonly nonce: string;
  readonly formsLeadTo: readonly string[];
}) {
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    `form-action ${["'self'", ...formsLeadTo].join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    // Without any referrer a browser would leave out where a form comes from.
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
}
