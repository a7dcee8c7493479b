import '../components/define.js';
