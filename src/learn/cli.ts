process.stderr.write("learn: not built yet\n");
