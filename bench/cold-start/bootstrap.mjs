/**
 * What Lambda's own runtime does, by the Runtime API and no more: imports the handler that `_HANDLER` names, asks for an
 * event, and posts the answer. It is no part of what is deployed.
 */
import { text } from 'node:stream/consumers';

// Not imported by a statement: that loads undici too, which Lambda's own does without.
const { request } = process.getBuiltinModule('node:http');

const { AWS_LAMBDA_RUNTIME_API: api, LAMBDA_TASK_ROOT: root, _HANDLER: name } = process.env;
const [file, exported] = name.split('.');

function call(method, path, { body, headers } = {}) {
  return new Promise((resolve, reject) => {
    const outgoing = request(`http://${api}/2018-06-01/runtime/${path}`, { method, headers }, resolve);
    outgoing.once('error', reject).end(body);
  });
}

try {
  const { [exported]: handler } = await import(`${root}/${file}.mjs`);
  for (;;) {
    const next = await call('GET', 'invocation/next');
    const event = JSON.parse(await text(next));
    const id = next.headers['lambda-runtime-aws-request-id'];
    const body = JSON.stringify(await handler(event, { awsRequestId: id }));
    // Lambda's own says no such thing: it is in its log.
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const headers = { 'x-peak-kilobytes': maxRSS, 'x-cpu-microseconds': userCPUTime + systemCPUTime };
    (await call('POST', `invocation/${id}/response`, { body, headers })).resume();
  }
} catch (error) {
  await call('POST', 'init/error', { body: String(error.stack) });
  process.exit(1);
}
