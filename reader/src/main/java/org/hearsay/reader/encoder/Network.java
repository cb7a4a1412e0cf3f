package org.hearsay.reader.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.record.HearsayException;

/**
 * The network in ONNX Runtime, one session for all threads. It reads one window a run: its int8
 * layers take their scale from everything in the run, so a window beside others, or padded, would
 * give other bytes.
 */
final class Network implements AutoCloseable {
  /** Numbers in each vector: of one label of a query, of a key, of a link. */
  static final int VECTOR = 64;

  /** ONNX Runtime has no fast code for what this makes: a tenth of the time is lost to it. */
  private static final String SLOW_FUSION = "SkipLayerNormFusion";

  private static final List<String> INPUTS = List.of("input_ids", "shape_ids", "attention_mask");
  private static final List<String> OUTPUTS = List.of("tags", "query", "key", "links");

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final TagColumns columns;

  private Network(OrtEnvironment environment, OrtSession session, TagColumns columns) {
    this.environment = environment;
    this.session = session;
    this.columns = columns;
  }

  /**
   * Loads a network.
   *
   * @param columns how its table of tags is laid out
   * @throws OrtException when the bytes are no network, or one of another form
   */
  static Network of(byte[] model, TagColumns columns) throws OrtException {
    OrtEnvironment environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "hearsay");
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setMemoryPatternOptimization(false);
      options.addConfigEntry("optimization.disable_specified_optimizers", SLOW_FUSION);
      OrtSession session = environment.createSession(model, options);
      check("inputs", session.getInputNames(), INPUTS);
      check("outputs", session.getOutputNames(), OUTPUTS);
      return new Network(environment, session, columns);
    }
  }

  private static void check(String what, Set<String> names, List<String> needed)
      throws OrtException {
    if (!names.containsAll(needed)) {
      throw new OrtException(what + " must be " + needed + " but were " + names);
    }
  }

  /**
   * What the network says of each piece; the window is not longer than the network's settings
   * allow.
   */
  NetworkOutput run(long[] pieces, long[] shapes) {
    long[] mask = new long[pieces.length];
    Arrays.fill(mask, 1);
    try (OnnxTensor pieceTensor = tensor(pieces);
        OnnxTensor shapeTensor = tensor(shapes);
        OnnxTensor maskTensor = tensor(mask);
        OrtSession.Result result =
            session.run(
                Map.of(
                    INPUTS.get(0),
                    pieceTensor,
                    INPUTS.get(1),
                    shapeTensor,
                    INPUTS.get(2),
                    maskTensor))) {
      return new NetworkOutput(
          columns, floats(result, 0), floats(result, 1), floats(result, 2), floats(result, 3));
    } catch (OrtException e) {
      throw new HearsayException(
          HearsayException.Code.RESOURCE,
          "[encoder] a window of "
              + pieces.length
              + " word pieces could not be read: "
              + e.getMessage(),
          e);
    }
  }

  private OnnxTensor tensor(long[] row) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(row), new long[] {1, row.length});
  }

  private static float[] floats(OrtSession.Result result, int output) {
    OnnxValue value = result.get(OUTPUTS.get(output)).orElseThrow();
    return ((OnnxTensor) value).getFloatBuffer().array();
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new HearsayException(
          HearsayException.Code.INTERNAL,
          "[encoder] session could not be closed: " + e.getMessage(),
          e);
    }
  }
}
