/** An answer other than success, as Discord words it. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: Readonly<Record<string, unknown>> | undefined;
  /** Whether the bot broke a rule; false where the test asked for the failure. */
  readonly violation: boolean;

  constructor(
    status: number,
    code: number,
    message: string,
    options: { errors?: Readonly<Record<string, unknown>>; violation?: boolean } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = options.errors;
    this.violation = options.violation ?? true;
  }
}

export const unauthorized = () => new ApiError(401, 0, '401: Unauthorized', { violation: false });
export const unknownChannel = () => new ApiError(404, 10_003, 'Unknown Channel');
export const unknownGuild = () => new ApiError(404, 10_004, 'Unknown Guild');
export const unknownMessage = () =>
  new ApiError(404, 10_008, 'Unknown Message', { violation: false });
export const unknownWebhook = () => new ApiError(404, 10_015, 'Unknown Webhook');
export const unknownInteraction = () => new ApiError(404, 10_062, 'Unknown interaction');
export const unknownCommand = () => new ApiError(404, 10_063, 'Unknown application command');
export const alreadyAcknowledged = () =>
  new ApiError(400, 40_060, 'Interaction has already been acknowledged.');
export const missingAccess = () =>
  new ApiError(403, 50_001, 'Missing Access', { violation: false });
export const emptyMessage = () => new ApiError(400, 50_006, 'Cannot send an empty message');
export const refusesDirectMessages = () =>
  new ApiError(403, 50_007, 'Cannot send messages to this user', { violation: false });
export const missingPermissions = () =>
  new ApiError(403, 50_013, 'Missing Permissions', { violation: false });
export const invalidWebhookToken = () => new ApiError(401, 50_027, 'Invalid Webhook Token');
export const noHistory = () =>
  new ApiError(400, 160_002, 'Cannot reply without permission to read message history', {
    violation: false,
  });
