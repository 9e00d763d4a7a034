import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';

/** The commands as Discord holds them. */
export const commandDeclarations: readonly RESTPostAPIApplicationCommandsJSONBody[] = [];
