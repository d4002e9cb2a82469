import {
  type Attributes,
  type Context,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, NodeTracerProvider, type SpanExporter } from "@opentelemetry/sdk-trace-node";
import type { Log } from "../api/log.js";
import type { Answered } from "./answered.js";

/** Sends a span for each request, and within it one for each of its statements, to a collector. */
export interface Traces {
  /** Takes a request that is over. It is sent some seconds later, with others. */
  send(answered: Answered): void;
  /** Sends what is left, for two seconds at most. */
  stop(): Promise<void>;
}

const patienceMs = 2000;

/**
 * Traces by OTLP over HTTP to a collector's base address. A request belongs to its caller's trace when it names one by
 * `traceparent`, and is left out when that one is not recorded. Names follow OpenTelemetry's conventions where there are
 * some; variables, texts and headers are in no span.
 *
 * Whoever wants no traces does not import this file, and so loads none of OpenTelemetry's SDK.
 */
export function openTraces(url: string, engine: string, log: Log): Traces {
  const exporter = new OTLPTraceExporter({
    url: `${url.replace(/\/$/, "")}/v1/traces`,
    timeoutMillis: patienceMs,
  });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ "service.name": "bildungsgraph" }),
    spanProcessors: [new BatchSpanProcessor(noticing(exporter, log))],
  });
  const tracer = provider.getTracer("bildungsgraph");

  return {
    send(answered) {
      const { method, route, arrived, ms, statements } = answered;
      const span = tracer.startSpan(
        `${method} ${route}`,
        { kind: SpanKind.SERVER, startTime: arrived, attributes: attributesOf(answered) },
        parentOf(answered),
      );
      if (typeof answered.status !== "number" || answered.status >= 500)
        span.setStatus({ code: SpanStatusCode.ERROR });
      const within = trace.setSpan(ROOT_CONTEXT, span);
      for (const { name, started, ms, code } of statements) {
        const attributes = { "db.system.name": engine, "db.query.summary": name, ...failed(code) };
        const child = tracer.startSpan(
          name,
          { kind: SpanKind.CLIENT, startTime: started, attributes },
          within,
        );
        if (code !== "OK") child.setStatus({ code: SpanStatusCode.ERROR });
        child.end(started + ms);
      }
      span.end(arrived + ms);
    },
    async stop() {
      let timer: NodeJS.Timeout | undefined;
      const enough = new Promise<void>((resolve) => (timer = setTimeout(resolve, patienceMs)));
      await Promise.race([provider.shutdown().catch(() => undefined), enough]);
      clearTimeout(timer);
    },
  };
}

function attributesOf({ requestId, method, route, operation, cost, status, outcome }: Answered): Attributes {
  return {
    "http.request.method": method,
    "http.route": route,
    ...(typeof status === "number" && { "http.response.status_code": status }),
    ...(operation !== undefined && { "graphql.operation.name": operation }),
    ...(cost !== undefined && { "bildungsgraph.cost": cost }),
    "bildungsgraph.request_id": requestId,
    "bildungsgraph.code": outcome,
    ...failed(outcome),
  };
}

const failed = (code: string): Attributes => (code === "OK" ? {} : { "error.type": code });

/** The caller's trace (W3C Trace Context, version 00); one that is not valid counts as none. */
function parentOf({ traceparent = "" }: Answered): Context {
  const [, traceId = "", spanId = "", flags = ""] =
    /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(traceparent) ?? [];
  const parent = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
  return trace.setSpanContext(ROOT_CONTEXT, parent);
}

/** The same exporter; what it cannot deliver is said in the log. */
function noticing(exporter: SpanExporter, log: Log): SpanExporter {
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        if (result.error !== undefined) log.warn({ spans: spans.length }, "traces could not be delivered");
        done(result);
      }),
    shutdown: () => exporter.shutdown(),
  };
}
