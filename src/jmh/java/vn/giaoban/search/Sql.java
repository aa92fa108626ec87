package vn.giaoban.search;
public final class Sql { private Sql() {}
 public static void main(String[] a) throws Exception {
  try (var app = new org.springframework.boot.builder.SpringApplicationBuilder(vn.giaoban.GiaoBanApplication.class).web(org.springframework.boot.WebApplicationType.NONE)
    .run("--giaoban.data=target/bench/archive-200000", "--giaoban.samples=false", "--giaoban.search.check-every=1d", "--giaoban.search.indexing=false")) {
   var ds = app.getBean(javax.sql.DataSource.class);
   try (var c = ds.getConnection(); var s = c.createStatement()) {
    for (String q : java.nio.file.Files.readString(java.nio.file.Path.of(a[0])).split(";\n", -1)) {
     if (q.isBlank()) continue;
     long t = System.nanoTime(); boolean r = s.execute(q);
     if (r) { var rs = s.getResultSet(); while (rs.next()) { var b = new StringBuilder(); for (int i = 1; i <= rs.getMetaData().getColumnCount(); i++) b.append(rs.getString(i)).append(" | "); System.out.println(b); } }
     System.out.println("-- " + (System.nanoTime() - t) / 1000 + " us: " + q.strip().substring(0, Math.min(60, q.strip().length())));
    } } } } }
