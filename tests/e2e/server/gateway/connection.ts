import { GatewayCloseCodes, GatewayOpcodes } from 'discord.js';
import type { WebSocket } from 'ws';
import {
  type ClientPayload,
  clientPayload,
  type Identify,
  type Resume,
} from './client-payloads.ts';
import { areKnown, privileged } from './intents.ts';
import { Session } from './session.ts';

const sendLimit = 120;
const sendWindow = 60_000;
/** A machine busy with other tests may be late with a heartbeat. */
const grace = 5000;

/** What a connection asks of the gateway it belongs to. */
export interface Host {
  readonly token: string;
  readonly allowedIntents: number;
  readonly heartbeatInterval: number;
  readonly acknowledgesHeartbeats: boolean;
  readonly sessions: Map<string, Session>;
  /** Called once the session is there: ready and the guilds. */
  welcome(session: Session): void;
  resumed(session: Session): void;
  heartbeat(): void;
  /** The bot broke a rule, and loses its socket for it. */
  violated(code: number, message: string): void;
}

/** One socket, from hello to close. */
export class Connection {
  readonly socket: WebSocket;
  session: Session | undefined;
  readonly #host: Host;
  #sent = 0;
  #windowEnds = 0;
  #watch: NodeJS.Timeout | undefined;

  constructor(socket: WebSocket, host: Host) {
    this.socket = socket;
    this.#host = host;
    socket.on('message', (data, isBinary) => this.#receive(isBinary ? undefined : String(data)));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearTimeout(this.#watch);
      if (this.session?.socket === socket) this.session.socket = undefined;
    });
    this.#send(GatewayOpcodes.Hello, { heartbeat_interval: host.heartbeatInterval, _trace: [] });
    this.#expectHeartbeat();
  }

  reconnect(): void {
    this.#send(GatewayOpcodes.Reconnect, null);
  }

  invalidate(resumable = false): void {
    this.#send(GatewayOpcodes.InvalidSession, resumable);
    if (!resumable) this.session = undefined;
  }

  #receive(text: string | undefined): void {
    const now = Date.now();
    if (now >= this.#windowEnds) {
      this.#windowEnds = now + sendWindow;
      this.#sent = 0;
    }
    this.#sent += 1;
    if (this.#sent > sendLimit) {
      this.#close(GatewayCloseCodes.RateLimited, 'Rate limited.');
      return;
    }
    const payload = clientPayload.safeParse(parse(text));
    if (!payload.success) {
      this.#close(GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
      return;
    }
    this.#handle(payload.data);
  }

  #handle(payload: ClientPayload): void {
    if (payload.op === GatewayOpcodes.Heartbeat) {
      this.#expectHeartbeat();
      this.#host.heartbeat();
      if (this.#host.acknowledgesHeartbeats) this.#send(GatewayOpcodes.HeartbeatAck, undefined);
    } else if (payload.op === GatewayOpcodes.Identify) {
      this.#identify(payload.d);
    } else if (payload.op === GatewayOpcodes.Resume) {
      this.#resume(payload.d);
    } else if (!this.session) {
      this.#close(GatewayCloseCodes.NotAuthenticated, 'Not authenticated.');
    }
  }

  #identify(identify: Identify): void {
    const [index, count] = identify.shard ?? [0, 1];
    if (this.session) {
      this.#close(GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.');
      return;
    }
    if (identify.token.replace(/^Bot /u, '') !== this.#host.token) {
      this.#close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.', false);
      return;
    }
    if (index >= count) {
      this.#close(GatewayCloseCodes.InvalidShard, 'Invalid shard.');
      return;
    }
    if (!areKnown(identify.intents)) {
      this.#close(GatewayCloseCodes.InvalidIntents, 'Invalid intent(s).');
      return;
    }
    if (identify.intents & privileged & ~this.#host.allowedIntents) {
      this.#close(GatewayCloseCodes.DisallowedIntents, 'Disallowed intent(s).', false);
      return;
    }
    const session = new Session(identify.intents, [index, count]);
    this.#attach(session);
    this.#host.sessions.set(session.id, session);
    this.#host.welcome(session);
  }

  #resume(resume: Resume): void {
    if (resume.token.replace(/^Bot /u, '') !== this.#host.token) {
      this.#close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.', false);
      return;
    }
    const session = this.#host.sessions.get(resume.session_id);
    const missed = session?.missedSince(resume.seq);
    if (!session || !missed) {
      this.invalidate();
      return;
    }
    session.socket?.terminate();
    this.#attach(session);
    for (const event of missed) this.socket.send(JSON.stringify(event));
    session.dispatch('RESUMED', { _trace: [] });
    this.#host.resumed(session);
  }

  #attach(session: Session): void {
    this.session = session;
    session.socket = this.socket;
  }

  #expectHeartbeat(): void {
    clearTimeout(this.#watch);
    this.#watch = setTimeout(
      () => this.#close(GatewayCloseCodes.SessionTimedOut, 'Session timed out.'),
      this.#host.heartbeatInterval * 2 + grace,
    ).unref();
  }

  #send(op: GatewayOpcodes, d: unknown): void {
    this.socket.send(JSON.stringify({ op, d, s: null, t: null }));
  }

  #close(code: number, reason: string, violation = true): void {
    if (violation) this.#host.violated(code, reason);
    this.socket.close(code, reason);
  }
}

function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
