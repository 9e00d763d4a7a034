# glibc: the native runtime does not run on Alpine.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc build.mjs ./
COPY src ./src
# Bundles the program.
RUN npm ci --omit=dev

FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json LICENSE ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY embeddings/model ./embeddings/model
COPY corpus ./corpus
RUN mkdir --parents embeddings/index embeddings/cache && chown --recursive node:node embeddings
USER node
# The index is built at the first start and kept here.
VOLUME /app/embeddings/index
# Not through npm: node gets SIGTERM itself, and leaves in order.
CMD ["node", "--enable-source-maps", "dist/main.js"]
