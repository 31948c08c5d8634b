// The stand-in as a program, and the requests to it that the SDK does not make.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export const APP_ID = 'GEN_AUTH_APP_ID';
export const USER_POOL_ID = 'GEN_AUTH_USERPOOL_ID';
export const USER_ID = '6229ffaxxxxxxxxcade3e3d9';
export const EMAIL = 'test@example.com';
export const PHONE = '188xxxx8888';

const PASSWORD = 'passw0rd';
const PATIENCE = 10_000;
const PATIENCE_FOR_CARGO = 10 * 60_000;

export class StandIn {
  #child;
  #lines = [];
  #wake = () => {};

  /** Starts the program, or has cargo start it, and waits until it listens. */
  static async start(program, ...args) {
    const [file, ...before] = program ? [program] : ['cargo', 'run', '--quiet', '-p', 'mfa-sim', '--'];
    const standIn = new StandIn();
    const stdio = ['ignore', 'pipe', 'inherit'];
    standIn.#child = spawn(file, [...before, '--port', '0', ...args], { stdio });
    for (const end of ['exit', 'error']) standIn.#child.once(end, () => standIn.#receive(null));
    createInterface({ input: standIn.#child.stdout }).on('line', line => standIn.#receive(line));
    try {
      standIn.url = await standIn.#line('listening on ', PATIENCE_FOR_CARGO);
      return standIn;
    } catch (error) {
      standIn.stop();
      throw error;
    }
  }

  /** Ends the program. */
  stop() {
    this.#child.kill();
  }

  /** Sends JSON, and gives what comes back. */
  async post(path, body, token) {
    const headers = { 'content-type': 'application/json', 'x-authing-app-id': APP_ID };
    if (token) headers.authorization = `Bearer ${token}`;
    const init = { method: 'POST', headers, body: JSON.stringify(body) };
    return (await fetch(this.url + path, init)).json();
  }

  /** Signs the user in with the password; the `statusCode` has to be the expected one. */
  async signIn(expected = 200) {
    const passwordPayload = { email: EMAIL, password: PASSWORD };
    const answer = await this.post('/api/v3/signin', { connection: 'PASSWORD', passwordPayload });
    assert.equal(answer.statusCode, expected);
    assert.equal(answer.apiCode, expected === 200 ? undefined : expected);
    return answer.data;
  }

  /** Has a code sent, and reads it from the message that is printed. */
  async code(path, body, token) {
    const answer = await this.post(path, body, token);
    assert.equal(answer.statusCode ?? answer.code, 200);
    return this.#line(body.email ? `EMAIL to ${body.email}: ` : `SMS to +86 ${body.phoneNumber}: `);
  }

  /** Whether a token is an access token of version 3. */
  async accepts(token) {
    const headers = { 'x-authing-app-id': APP_ID, authorization: `Bearer ${token}` };
    const answer = await fetch(`${this.url}/api/v3/list-enrolled-factors`, { headers });
    return (await answer.json()).statusCode === 200;
  }

  async managementToken() {
    const body = {
      accessKeyId: 'GEN_AUTH_ACCESS_KEY_ID',
      accessKeySecret: 'GEN_AUTH_ACCESS_KEY_SECRET',
    };
    return (await this.post('/api/v3/get-management-token', body)).data.access_token;
  }

  #receive(line) {
    this.#lines.push(line);
    this.#wake();
  }

  /** Takes the next line that begins so, without its beginning. */
  async #line(start, patience = PATIENCE) {
    const timer = setTimeout(() => this.#receive(null), patience);
    for (;;) {
      const index = this.#lines.findIndex(line => line === null || line.startsWith(start));
      if (index >= 0) {
        clearTimeout(timer);
        const [line] = this.#lines.splice(index, 1);
        assert.notEqual(line, null, `the stand-in has not printed "${start}…"`);
        return line.slice(start.length);
      }
      await new Promise(resolve => (this.#wake = resolve));
    }
  }
}
