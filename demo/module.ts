/** The module from its source, where a host would name `polku.cdn.js`. */
import '../components/define.js';
