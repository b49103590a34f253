package dev.twosource.reading.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/**
 * Loads the classes of the reading once more, such that each method that answers yes or no, or
 * finds something or nothing, tells {@link RuleLog} its answer. The classes that are shipped know
 * nothing of it.
 */
final class RuleLoader extends ClassLoader {
  static final String READING = "dev.twosource.reading.";

  /** The packages whose rules have examples. */
  static final Set<String> LAYERS = Set.of("time", "quantity", "name", "voice", "clause", "event");

  RuleLoader(ClassLoader parent) {
    super(parent);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    boolean own =
        name.startsWith(READING)
            && name.indexOf('.', READING.length()) > 0
            && !name.equals(RuleLog.class.getName());
    if (!own) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : define(name);
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = in.readAllBytes();
      String layer = name.substring(READING.length(), name.indexOf('.', READING.length()));
      byte[] told = LAYERS.contains(layer) ? telling(bytes) : bytes;
      return defineClass(name, told, 0, told.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] telling(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    String type = reader.getClassName();
    String brief = type.substring(type.lastIndexOf('/') + 1).replace('$', '.');
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor to = super.visitMethod(access, name, descriptor, signature, exceptions);
            boolean yes = Type.getReturnType(descriptor).equals(Type.BOOLEAN_TYPE);
            return new Teller(to, brief + "." + name, yes);
          }
        },
        0);
    return writer.toByteArray();
  }

  /** Puts a call of the log before each return. */
  private static final class Teller extends MethodVisitor {
    private static final String LOG = Type.getInternalName(RuleLog.class);

    private final String rule;
    private final boolean yes;

    Teller(MethodVisitor to, String rule, boolean yes) {
      super(Opcodes.ASM9, to);
      this.rule = rule;
      this.yes = yes;
    }

    @Override
    public void visitInsn(int opcode) {
      boolean says = opcode == Opcodes.IRETURN && yes;
      if (says || opcode == Opcodes.ARETURN) {
        super.visitInsn(Opcodes.DUP);
        super.visitLdcInsn(rule);
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC,
            LOG,
            says ? "say" : "find",
            says ? "(ZLjava/lang/String;)V" : "(Ljava/lang/Object;Ljava/lang/String;)V",
            false);
      }
      super.visitInsn(opcode);
    }
  }
}
