// Makes calls by name, prints a line for each, and knows which have been made.

import assert from 'node:assert/strict';

/** What differs between Node and the browsers that the SDK uploads from. */
class UploadRequest {
  open(method, url) {
    Object.assign(this, { method, url });
  }

  async send(body) {
    const answer = await fetch(this.url, { method: this.method, body });
    this.responseText = await answer.text();
    this.readyState = 4;
    this.onreadystatechange();
  }
}

globalThis.XMLHttpRequest ??= UploadRequest;

export class Calls {
  failed = 0;
  #made = new Set();

  /** Calls `client[name]`, has the result checked, and gives it. */
  async make(client, name, args, check) {
    this.#made.add(name);
    try {
      const result = await client[name](...args);
      check(result);
      this.#passed(name);
      return result;
    } catch (error) {
      this.#fail(name, error);
      throw new Error(`${name} failed`);
    }
  }

  /** Calls `client[name]`, which has to fail with this code. */
  async refused(client, name, args, code) {
    this.#made.add(name);
    const error = await client[name](...args).then(() => undefined, error => error);
    try {
      assert.equal(error?.response?.data.code ?? error?.code, code);
      this.#passed(`${name} is refused with ${code}`);
    } catch (mismatch) {
      this.#fail(name, mismatch);
    }
  }

  /** Checks that no call of a client has been left out, but for these. */
  complete(client, except = []) {
    const names = Object.getOwnPropertyNames(Object.getPrototypeOf(client));
    const known = ['constructor', ...except, ...this.#made];
    const left = names.filter(name => !known.includes(name));
    if (left.length > 0) this.#fail('coverage', new Error(`never called: ${left.join(', ')}`));
  }

  #passed(text) {
    console.log(`ok      ${text}`);
  }

  #fail(name, error) {
    this.failed += 1;
    console.log(`FAILED  ${name}: ${error?.message ?? JSON.stringify(error)}`);
  }
}
