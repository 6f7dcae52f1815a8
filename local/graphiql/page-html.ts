/** Nothing may come from, or go to, anywhere but this machine: what the page would fetch elsewhere fails here first. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  // The editor writes its styles into the page, and some of its icons are data.
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "frame-ancestors 'none'",
].join('; ');

export const pageHtml = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>GraphiQL: Families First network</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphiql/assets/page.css">
<style>
  html, body, #root { height: 100%; margin: 0 }
  #root { display: flex; flex-direction: column }
  header { display: flex; gap: 1rem; align-items: center; padding: .5rem 1rem; font: 1rem/1.5 sans-serif; background: #fff; color: #222 }
  header select { font: inherit }
  main { flex: 1; min-height: 0 }
</style>
<script type="module" src="/graphiql/assets/page.js"></script>
</head>
<body><div id="root"></div></body>
</html>
`;
