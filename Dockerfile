# Debian rather than Alpine: the embedded engine is built for glibc.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .swcrc ./
RUN npm ci --ignore-scripts
COPY src src
COPY seed seed
RUN npm run --silent build

FROM node:22-bookworm-slim
LABEL org.opencontainers.image.title="Bildungsgraph" \
      org.opencontainers.image.licenses="Apache-2.0"
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data
WORKDIR /app
COPY package.json package-lock.json ./
# Maps and type declarations are a third of what is installed, and nothing reads them here.
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force \
  && find node_modules \( -name "*.map" -o -name "*.d.ts" \) -delete \
  && mkdir /data && chown node:node /data
COPY --from=build /app/dist dist
COPY seed/data seed/data
COPY schema schema
COPY LICENSE ./
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/src/main.js"]
