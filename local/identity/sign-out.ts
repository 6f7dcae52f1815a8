import type { KoaContextWithOIDC } from 'oidc-provider';

/** The page on which somebody says that they sign out of the sandbox: the provider's own would fetch a font from elsewhere. */
export function signOutPage(context: KoaContextWithOIDC, form: string): undefined {
  context.body = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Sign out of the sandbox</title>
<style>body { font: 1.1rem/1.5 sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem }</style></head>
<body>
<main>
<h1>Sign out of the sandbox</h1>
${form}
<p><button type="submit" form="op.logoutForm" value="yes" name="logout">Sign out</button>
<button type="submit" form="op.logoutForm">Stay signed in</button></p>
</main>
</body>
</html>
`;
}
