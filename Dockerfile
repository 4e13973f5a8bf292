FROM node:26-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image brings its own Node 26, so the ones that npm could install are left out.
RUN npm ci --omit=dev --omit=optional

FROM node:26-slim
ENV NODE_ENV=production STORE_URL=sqlite:/data/rundruf.db
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY package.json LICENSE ./
COPY src src
COPY adapters adapters
COPY commands commands
COPY migrations migrations
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["node", "src/cli.ts", "health"]
# Node itself is started, never npm: a signal to npm leaves the bot behind.
CMD ["node", "src/main.ts"]
